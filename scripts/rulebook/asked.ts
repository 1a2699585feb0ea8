import { type QuestionId, questionIds, questions, type SectionId } from '#rules'
import { askedWhen } from '../../rules/flow.ts'
import { shortOf, whenWords } from './condition.ts'
import { type Blocks, table } from './markdown.ts'
import { isSaid, themWords, words } from './words.ts'

/** Every question with its options, its reason, and when it is asked. */
export function questionsPart(): Blocks {
  const sections = [...new Set(questionIds.map((id) => questions[id].section))]
  return sections.flatMap((section: SectionId) => [
    `### Questions: ${words(`questions:sections.${section}`)}`,
    ...questionIds.filter((id) => questions[id].section === section).flatMap(questionBlocks),
  ])
}

function questionBlocks(id: QuestionId): Blocks {
  const { pick, options } = questions[id]
  const place = `questions:${id}`
  const rows = options.map((option) => {
    const at = `${place}.options.${option}`
    const detail = `${place}.details.${option}`
    return [words(at), isSaid(`${at}_them`) ? themWords(at) : 'the same', isSaid(detail) ? words(detail) : '']
  })
  const none = isSaid(`${place}.none`) ? [[words(`${place}.none`), themWords(`${place}.none`), '']] : []
  const when = askedWhen[id]
  return [
    `#### ${shortOf(id)} (\`${id}\`)`,
    `“${[`${place}.ask`, `${place}.body`, `${place}.hint`]
      .filter(isSaid)
      .map((each) => words(each))
      .join(' ')}”`,
    `Why it is asked: ${words(`${place}.why`)} ${pick === 'many' ? 'Several answers can be true.' : 'One answer.'}`,
    when ? `Asked ${whenWords(when).replace(/^When/, 'when')}` : 'Always asked.',
    table(['Answer', 'As a relative reads it', 'Small print'], [...rows, ...none]),
  ]
}
