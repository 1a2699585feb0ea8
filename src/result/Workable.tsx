import { conflicts, notes, onlyWith } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { ChangeButton } from '../ui/AnswerList.tsx'
import { Claim } from '../ui/Claim.tsx'
import type { Suggested } from './advice.ts'

/** True if something stands in the way of the suggestion, or has to be said about it. */
export const hasObstacles = ({ conflicts, notes }: Suggested): boolean => conflicts.length + notes.length > 0

/**
 * What stands in the way, a setting that fits instead, the needs it leaves unmet, and the conditions under which it is safe.
 */
export function Workable({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { send } = useInterview()
  const { low, workable } = result
  return (
    <>
      {result.conflicts.map((id) => (
        <div key={id} data-conflict={id}>
          <Claim basis={conflicts[id].basis}>{t(`result:conflicts.${id}`)}</Claim>
          {low !== 'inpatient' && <p>{t(`result:whatWouldFit.${id}`)}</p>}
        </div>
      ))}
      {result.notes.map((id) => (
        <div key={id} data-note={id}>
          <Claim basis={notes[id].basis}>{t(`result:notes.${id}`)}</Claim>
        </div>
      ))}
      {result.conflicts.length > 0 && low === 'inpatient' && <p>{t('result:makePossible')}</p>}
      {result.workableNeeds.map((question) => (
        <p key={question}>
          <span>{t('result:needAnswer', { question: t(`questions:${question}.short`) })}</span>{' '}
          <ChangeButton question={question} onChange={(changed) => send({ type: 'edit', question: changed })} />
        </p>
      ))}
      {workable && (
        <div className="card" data-workable={workable.setting}>
          <h3>{t('result:workable.title', { name: t(`result:settings.${workable.setting}.name`) })}</h3>
          <p>{t(`result:settings.${workable.setting}.like`)}</p>
          <p>{t('result:workable.unmet')}</p>
          <ul>
            {workable.unmet.map((id) => (
              <li key={id} data-unmet={id}>
                {t(`result:needs.${id}`)}
              </li>
            ))}
          </ul>
          {workable.onlyWith.length > 0 && (
            <>
              <p>{t('result:workable.onlyWith')}</p>
              <ul>
                {workable.onlyWith.map((id) => (
                  <li key={id} data-only-with={id}>
                    <Claim basis={onlyWith[id].basis}>{t(`result:onlyWith.${id}`)}</Claim>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  )
}
