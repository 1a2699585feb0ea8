import {
  type Alongside as AlongsideId,
  type AlongsideRule,
  alongside,
  type Basis,
  recoveryHousingTexts,
  type TextRule,
  toleranceTexts,
} from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { helpline } from '../site/helplines.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** Advice beside any setting: safety first, then what else to ask for. */
export function Alongside({ result }: { readonly result: Advised }) {
  const warnings = result.alongside.filter((id) => 'warns' in alongside[id])
  return (
    <>
      <AlongsideList name="safe" ids={warnings} result={result} />
      <AlongsideList name="alongside" ids={result.alongside.filter((id) => !warnings.includes(id))} result={result} />
    </>
  )
}

type ListProps = { readonly name: 'safe' | 'alongside'; readonly ids: readonly AlongsideId[]; readonly result: Advised }

function AlongsideList({ name, ids, result }: ListProps) {
  const t = useWords()
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(`result:sections.${name}`)}</h2>
      <dl className="alongside">
        {ids.map((id) => (
          <div key={id} data-alongside={id}>
            <dt>{t(`result:alongside.${id}.title`)}</dt>
            <dd>
              <Claim basis={basisOf(id, result)}>{textOf(t, id, result)}</Claim>
              <Line id={id} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** For advice with several wordings, the facts behind the wording shown. */
function basisOf(id: AlongsideId, result: Advised): Basis {
  const said = id === 'lostTolerance' ? result.tolerance : result.recoveryHousing
  const texts: readonly TextRule[] =
    id === 'lostTolerance' ? toleranceTexts : id === 'recoveryHousing' ? recoveryHousingTexts : []
  return texts.find((text) => text.id === said)?.basis ?? alongside[id].basis
}

function textOf(t: Words, id: AlongsideId, result: Advised): string {
  if (id === 'recoveryHousing') return t(`result:alongside.recoveryHousing.${result.recoveryHousing}`)
  if (id === 'lostTolerance') return t(`result:alongside.lostTolerance.${result.tolerance}`)
  return t(`result:alongside.${id}.text`)
}

/** The number to call about this advice. */
function Line({ id }: { readonly id: AlongsideId }) {
  const t = useWords()
  const { line }: AlongsideRule = alongside[id]
  if (!line) return null
  const { number, href } = helpline(line)
  return (
    <p>
      <a href={href}>
        <span>{t(`help.${line}`)}</span> <strong>{number}</strong>
      </a>
    </p>
  )
}
