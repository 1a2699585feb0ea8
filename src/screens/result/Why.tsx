import { type CriterionId, criteria, type DisagreementId, decidedBy } from '#rules'
import { useInterview } from '../../interview/useInterview.ts'
import { AnswerList } from '../../ui/AnswerList.tsx'
import { Claim } from '../../ui/Claim.tsx'
import { useWords } from '../../words/index.ts'
import { type Suggested, setting, strongestFirst } from './suggested.ts'

/** Every need that is certain to be met, each with the answer behind it and its sources. */
export function Why({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { reasons, eitherOf, low } = result
  const deciding = setting(reasons, low)
  const others = strongestFirst(reasons.filter((id) => !deciding.includes(id)))
  if (reasons.length === 0 && eitherOf.length === 0) return null
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('result:sections.why')}</h2>
      <Reasons ids={deciding} />
      {eitherOf.length > 0 && (
        <>
          <p>{t('result:range.eitherOf')}</p>
          <Reasons ids={eitherOf} either />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('result:why.also', { count: others.length })}</summary>
          <Reasons ids={others} />
        </details>
      )}
    </section>
  )
}

function Reasons({ ids, either = false }: { readonly ids: readonly CriterionId[]; readonly either?: boolean }) {
  if (ids.length === 0) return null
  return (
    <ul className="reasons">
      {ids.map((id) => (
        <li key={id} {...(either ? { 'data-either-of': id } : { 'data-reason': id })}>
          <Reason id={id} />
        </li>
      ))}
    </ul>
  )
}

function Reason({ id }: { readonly id: CriterionId }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const { basis, when, differ }: { readonly differ?: DisagreementId } & (typeof criteria)[CriterionId] = criteria[id]
  return (
    <Claim
      basis={basis}
      differ={differ ? [differ] : []}
      behind={
        <AnswerList
          asked={decidedBy(when, interview.answers)}
          answers={interview.answers}
          onChange={(question) => send({ type: 'edit', question })}
        />
      }
    >
      {t(`result:criteria.${id}`)}
    </Claim>
  )
}
