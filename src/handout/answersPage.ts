import { askedQuestions, countedSigns } from '#rules'
import type { Words } from '../i18n/index.ts'
import type { Interview } from '../interview/interview.ts'
import { type Advised, strongestFirst } from '../result/advice.ts'
import { type Step, stepName, stepsAhead } from '../result/PathAhead.tsx'
import { answerWords } from '../ui/Answer.tsx'
import type { Block } from './blocks.ts'

/** The second page of a handout: the answers, every reason if wanted, and the path ahead. */
export const answersPage = (t: Words, interview: Interview, result: Advised, why: boolean): readonly Block[] => [
  ...answers(t, interview),
  ...(result.kind === 'setting' ? [...(why ? allReasons(t, result.reasons) : []), ...path(t, stepsAhead(result))] : []),
]

/** All answers of the path, each in one of its four states. The count of signs comes first, which a program asks for first. */
export function answers(t: Words, { answers }: Interview): readonly Block[] {
  const counted = countedSigns(answers)
  const others = askedQuestions(answers).filter((question) => !(counted && question === 'signs'))
  return [
    ...(counted ? [signs(t, counted)] : []),
    {
      kind: 'answers',
      items: others.map((question) =>
        t('result:sheet.answer', {
          question: t(`questions:${question}.short`),
          answer: answerWords(t, question, answers[question]).join(t('result:sheet.between')),
        }),
      ),
    },
  ]
}

/** How many signs count, in which range, and which. */
function signs(t: Words, { signs, outOf, severity }: NonNullable<ReturnType<typeof countedSigns>>): Block {
  const range = t(`result:sheet.range.${severity}`)
  return {
    kind: 'signs',
    heading: t('result:sheet.signs', { number: signs.length, outOf, range }),
    items: answerWords(t, 'signs', signs),
  }
}

function allReasons(t: Words, reasons: Parameters<typeof strongestFirst>[0]): readonly Block[] {
  const items = strongestFirst(reasons).map((id) => t(`result:needs.${id}`))
  return items.length === 0 ? [] : [{ kind: 'reasons', heading: t('result:sheet.allReasons'), items }]
}

function path(t: Words, steps: readonly Step[]): readonly Block[] {
  if (steps.length < 2) return []
  const items = steps.map((id) => t('result:sheet.step', { step: stepName(t, id), lasts: t(`result:path.lasts.${id}`) }))
  return [{ kind: 'steps', heading: t('result:sections.path'), items, text: t('result:path.medication') }]
}
