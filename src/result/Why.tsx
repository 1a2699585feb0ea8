import { type CriterionId, criteria, type DisagreementId, type Explained, type QuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { AnswerList } from '../ui/AnswerList.tsx'
import { Claim } from '../ui/Claim.tsx'
import { decisiveReasons, type Suggested, strongestFirst } from './advice.ts'

type WhyProps = { readonly result: Suggested; readonly explained: readonly Explained[] }

/** True if anything asks for the suggested care, for certain or as one of several. */
export const hasReasons = ({ reasons, eitherOf }: Suggested): boolean => reasons.length + eitherOf.length > 0

/** The needs that set the suggestion, with the answers behind them and their sources. */
export function DecidingReasons({ result, explained }: WhyProps) {
  const t = useWords()
  const { reasons, eitherOf, low, differing } = result
  return (
    <>
      <Reasons ids={decisiveReasons(reasons, low)} explained={explained} differing={differing} />
      {eitherOf.length > 0 && <p>{t('result:range.eitherOf')}</p>}
      <Reasons ids={eitherOf} explained={explained} differing={differing} either />
    </>
  )
}

/** The other needs that are certainly met, which the suggested care covers too, from the most intensive. */
export function OtherReasons({ result, explained }: WhyProps) {
  const { reasons, low, differing } = result
  const deciding = decisiveReasons(reasons, low)
  return (
    <Reasons ids={strongestFirst(reasons.filter((id) => !deciding.includes(id)))} explained={explained} differing={differing} />
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
