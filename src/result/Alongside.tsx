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
import { HelplineLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** The warnings among the advice. */
export const warnings = ({ alongside: ids }: Advised): readonly AlongsideId[] => ids.filter((id) => 'warns' in alongside[id])

/** What else to ask for. */
export const services = ({ alongside: ids }: Advised): readonly AlongsideId[] => ids.filter((id) => !('warns' in alongside[id]))

/** Advice beside any setting: a title, what to do, and the number to call. */
export function Alongside({ ids, result }: { readonly ids: readonly AlongsideId[]; readonly result: Advised }) {
  const t = useWords()
  return (
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
  )
}

/** For advice with several wordings, the facts behind the wording shown. */
function basisOf(id: AlongsideId, result: Advised): Basis {
  const textId = id === 'lostTolerance' ? result.tolerance : result.recoveryHousing
  const texts: readonly TextRule[] =
    id === 'lostTolerance' ? toleranceTexts : id === 'recoveryHousing' ? recoveryHousingTexts : []
  return texts.find((text) => text.id === textId)?.basis ?? alongside[id].basis
}

function textOf(t: Words, id: AlongsideId, result: Advised): string {
  if (id === 'recoveryHousing') return t(`result:alongside.recoveryHousing.${result.recoveryHousing}`)
  if (id === 'lostTolerance') return t(`result:alongside.lostTolerance.${result.tolerance}`)
  return t(`result:alongside.${id}.text`)
}

/** The number to call about this advice. */
function Line({ id }: { readonly id: AlongsideId }) {
  const { line }: AlongsideRule = alongside[id]
  return line ? <HelplineLink line={line} /> : null
}
