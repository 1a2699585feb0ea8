import { type Alongside as AlongsideId, type Answers, alongside } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { type Helpline, helpline } from '../site/helplines.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** What goes alongside any setting: first what keeps people safe, then what else to ask for. */
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
  const { answers } = useInterview().interview
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(`result:sections.${name}`)}</h2>
      <dl className="alongside">
        {ids.map((id) => (
          <div key={id} data-alongside={id}>
            <dt>{t(`result:alongside.${id}.title`)}</dt>
            <dd>
              <Claim basis={alongside[id].basis}>{textOf(t, id, answers, result)}</Claim>
              <Line id={id} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function textOf(t: Words, id: AlongsideId, { lastUse, stage, medication }: Answers, result: Advised): string {
  const afterwards = result.kind === 'setting' && (result.low === 'residential' || result.low === 'inpatient')
  if (id === 'recoveryHousing') return t(`result:alongside.recoveryHousing.${afterwards ? 'textAfter' : 'text'}`)
  if (id !== 'lostTolerance') return t(`result:alongside.${id}.text`)
  if (medication === 'naltrexone') return t('result:alongside.lostTolerance.textNaltrexone')
  const afterBreak = stage === 'released' || stage === 'detox' || stage === 'liveIn'
  const lower =
    afterBreak || (lastUse !== undefined && lastUse !== 'unsure' && lastUse !== 'declined' && lastUse !== 'withinWeek')
  return t(`result:alongside.lostTolerance.${lower ? 'textLower' : 'textNow'}`)
}

const lineOf: { readonly [A in AlongsideId]?: Helpline['id'] } = {
  overdosePlan: 'alone',
  crisisLine: 'crisis',
  urgentMentalHealthCare: 'crisis',
  violenceHelp: 'violence',
  freePrograms: 'treatment',
}

/** The number to call that belongs to what is said. */
function Line({ id }: { readonly id: AlongsideId }) {
  const t = useWords()
  const kind = lineOf[id]
  if (!kind) return null
  const { number, href } = helpline(kind)
  return (
    <p>
      <a href={href}>
        <span>{t(`help.${kind}`)}</span> <strong>{number}</strong>
      </a>
    </p>
  )
}
