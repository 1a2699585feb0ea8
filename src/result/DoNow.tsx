import { type NowLine, type NowRule, nowGroups } from '#rules'
import { useWords } from '../i18n/index.ts'
import { CallLink, HelplineLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'
import { DoctorToday, urgentToday } from './DoctorToday.tsx'

const rules: readonly NowRule[] = nowGroups.flat()
const ruleOf = (id: NowLine) => rules.find((rule) => rule.id === id) as NowRule

/** What to do now, in three numbered lines: whom to reach, what medicine to ask for, and how to stay alive until then. */
export function DoNow({ result }: { readonly result: Advised }) {
  const t = useWords()
  const urgent = urgentToday(result)
  return (
    <section className={urgent ? 'now urgent' : 'now'} aria-labelledby="now">
      <h2 id="now">{t(urgent ? `result:today.titles.${urgent}` : 'result:now.title')}</h2>
      <ol>
        {result.now.map((id) => (
          <li key={id} data-now={id}>
            {id === 'doctor' ? <DoctorToday result={result} /> : <Line id={id} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Line({ id }: { readonly id: NowLine }) {
  const t = useWords()
  const { basis, lines = [] } = ruleOf(id)
  return (
    <>
      <Claim basis={basis}>{t(`result:now.lines.${id}`)}</Claim>
      {lines.map((line) =>
        line === 'treatment' ? <CallLink key={line} line={line} calm /> : <HelplineLink key={line} line={line} />,
      )}
    </>
  )
}
