import { type CriterionId, criteria, type DisagreementId, type Explained, type QuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { AnswerList } from '../ui/AnswerList.tsx'
import { Claim } from '../ui/Claim.tsx'
import { decisiveReasons, type Suggested, strongestFirst } from './advice.ts'

/** Every need that is certainly met, with the answers behind it and its sources. */
export function Why({ result, explained }: { readonly result: Suggested; readonly explained: readonly Explained[] }) {
  const t = useWords()
  const { reasons, eitherOf, low } = result
  const deciding = decisiveReasons(reasons, low)
  const others = strongestFirst(reasons.filter((id) => !deciding.includes(id)))
  if (reasons.length === 0 && eitherOf.length === 0) return null
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('result:sections.why')}</h2>
      <Reasons ids={deciding} explained={explained} differing={result.differing} />
      {eitherOf.length > 0 && (
        <>
          <p>{t('result:range.eitherOf')}</p>
          <Reasons ids={eitherOf} explained={explained} differing={result.differing} either />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('result:why.also', { count: others.length })}</summary>
          <Reasons ids={others} explained={explained} differing={result.differing} />
        </details>
      )}
    </section>
  )
}

type Listed = {
  readonly ids: readonly CriterionId[]
  readonly explained: readonly Explained[]
  readonly differing: readonly DisagreementId[]
  readonly either?: boolean
}

function Reasons({ ids, explained, differing, either = false }: Listed) {
  if (ids.length === 0) return null
  return (
    <ul className="reasons">
      {ids.map((id) => (
        <li key={id} {...(either ? { 'data-either-of': id } : { 'data-reason': id })}>
          <Reason id={id} asked={decidingIn(explained, id)} differing={differing} />
        </li>
      ))}
    </ul>
  )
}

/** The questions whose answers decided a criterion; none while it is open. */
function decidingIn(explained: readonly Explained[], id: CriterionId): readonly QuestionId[] {
  const found = explained.find(({ criterion }) => criterion === id)
  return found && found.truth !== 'open' ? found.decidedBy : []
}

type ReasonProps = Pick<Listed, 'differing'> & { readonly id: CriterionId; readonly asked: readonly QuestionId[] }

function Reason({ id, asked, differing }: ReasonProps) {
  const t = useWords()
  const { answers, send } = useInterview()
  const { basis, differ }: { readonly differ?: DisagreementId } & (typeof criteria)[CriterionId] = criteria[id]
  return (
    <Claim
      basis={basis}
      differ={differ ? [differ] : []}
      differing={differing}
      behind={<AnswerList asked={asked} answers={answers} onChange={(question) => send({ type: 'edit', question })} />}
    >
      {t(`result:criteria.${id}`)}
    </Claim>
  )
}
