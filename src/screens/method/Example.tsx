import {
  type CriterionId,
  criteria,
  explain,
  type FirstStepReason,
  firstStepRules,
  type QuestionId,
  questionIds,
  recommend,
} from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Answer } from '../../ui/Answer.tsx'
import { Claim } from '../../ui/Claim.tsx'
import { alex } from './example.ts'
import { Section } from './Section.tsx'

const result = recommend(alex)
const met = explain(alex).criteria.flatMap((each) => (each.truth === 'met' ? [each] : []))
const decisive = new Set([...met.flatMap(({ decidedBy }) => decidedBy), ...questionIds.filter(decidesFirstStep)])

/** A made-up person, from the answers to the first step. The rules work it out while the page is read. */
export function Example() {
  const t = useWords()
  if (result.kind !== 'setting') return null
  return (
    <Section of="example">
      <p>{t('method:example.lead')}</p>
      <ol className="example">
        <li>
          <h3>{t('method:example.answers')}</h3>
          <DecisiveAnswers asked={questionIds.filter((id) => decisive.has(id))} />
        </li>
        <li>
          <h3>{t('method:example.needs')}</h3>
          <NeedsMet needs={met.map(({ criterion }) => criterion)} />
        </li>
        <li data-suggested={result.low}>
          <h3>{t('method:example.setting')}</h3>
          <p>{t('method:example.settingText', { name: t(`result:settings.${result.low}.name`) })}</p>
        </li>
        <li data-first-step={result.firstStep}>
          <h3>{t('method:example.firstStep')}</h3>
          <FirstStep reason={result.firstStepReason} />
        </li>
      </ol>
    </Section>
  )
}

/** Whether the first step would be another one if this were not known. */
function decidesFirstStep(question: QuestionId): boolean {
  const without = recommend({ ...alex, [question]: 'unsure' })
  return result.kind === 'setting' && without.kind === 'setting' && without.firstStepReason !== result.firstStepReason
}

function FirstStep({ reason }: { readonly reason: FirstStepReason }) {
  const t = useWords()
  const rule = firstStepRules.find((each) => each.reason === reason)
  if (!rule) return null
  const because = t(`method:firstStep.reasons.${reason}`)
  return <Claim basis={rule.basis}>{`${because}: ${t(`result:firstSteps.${rule.step}.title`)}.`}</Claim>
}

function DecisiveAnswers({ asked }: { readonly asked: readonly QuestionId[] }) {
  const t = useWords()
  return (
    <dl className="answers">
      {asked.map((id) => (
        <div key={id} data-answer={id}>
          <dt>{t(`questions:${id}.short`)}</dt>
          <dd>
            <Answer question={id} answer={alex[id]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function NeedsMet({ needs }: { readonly needs: readonly CriterionId[] }) {
  const t = useWords()
  const asks = (id: CriterionId) => t('method:example.asks', { name: t(`result:settings.${criteria[id].atLeast}.name`) })
  return (
    <ul>
      {needs.map((id) => (
        <li key={id} data-need={id}>
          <Claim basis={criteria[id].basis}>{`${t(`result:needs.${id}`)}: ${asks(id)}.`}</Claim>
        </li>
      ))}
    </ul>
  )
}
