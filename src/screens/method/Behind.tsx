import {
  alongside,
  type DisagreementId,
  disagreements,
  type LeaveOutReason,
  type LeftOutId,
  leaveOutReasons,
  leftOut,
  questionIds,
} from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Claim, Differ } from '../../ui/Claim.tsx'
import { Section } from './Section.tsx'

/** What every result says. */
export function Always() {
  const t = useWords()
  return (
    <Section of="always">
      <Claim basis={[...alongside.naloxone.basis, ...alongside.lostTolerance.basis, ...alongside.interimCare.basis]}>
        {t('method:always.text')}
      </Claim>
    </Section>
  )
}

export function Asked() {
  const t = useWords()
  return (
    <Section of="asked" folded>
      <dl className="alongside">
        {questionIds.map((id) => (
          <div key={id} data-asked={id}>
            <dt>{t(`questions:${id}.short`)}</dt>
            <dd>{t(`questions:${id}.why`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** Every difference between sources, which one we follow, and why. */
export function Differences() {
  return (
    <Section of="differ" folded>
      {(Object.keys(disagreements) as DisagreementId[]).map((id) => (
        <Differ key={id} disagreement={id} />
      ))}
    </Section>
  )
}

const because = (reason: LeaveOutReason) => (Object.keys(leftOut) as LeftOutId[]).filter((id) => leftOut[id].because === reason)

/** Statements of the documents that this page does not pass on, by reason. */
export function NotPassedOn() {
  const t = useWords()
  return (
    <Section of="leftOut" folded>
      {leaveOutReasons.map((reason) => (
        <div key={reason}>
          <h3>{t(`guide:leftOutReasons.${reason}`)}</h3>
          <ul>
            {because(reason).map((id) => (
              <li key={id} data-left-out={id}>
                {t(`guide:leftOut.${id}`)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
