import { type Condition, type QuestionId, questionIds, questions, type SectionId } from '#rules'
import { askedWhen } from '../../rules/flow.ts'
import { lineOf, shortOf } from './condition.ts'
import type { Blocks } from './markdown.ts'
import { words } from './words.ts'

/** Consecutive questions asked under the same condition, or always if there is no `when`. */
type Run = { readonly when: Condition | undefined; readonly ids: readonly QuestionId[] }
/** A node of the diagram from which an edge starts, with the label of the edge. */
type End = { readonly from: string; readonly said?: 'yes' | 'no' }
type Way = { readonly lines: readonly string[]; readonly ends: readonly End[] }

const isSameCase = (id: QuestionId, index: number): boolean =>
  index > 0 && askedWhen[id] === askedWhen[questionIds[index - 1] as QuestionId]
const starts = questionIds.flatMap((id, index) => (isSameCase(id, index) ? [] : [index]))
const runs: readonly Run[] = starts.map((start, index) => {
  const ids = questionIds.slice(start, starts[index + 1])
  return { when: askedWhen[ids[0] as QuestionId], ids }
})

/** The interview as a Mermaid diagram: every question, and the condition under which it is asked. */
export function flowPart(): Blocks {
  const { lines, ends } = runs.reduce(through, { lines: [], ends: [] })
  const diagram = ['flowchart TD', ...sectionLines(), ...lines, ...arrows(ends, 'result(["The result"])'), ...gateLines()]
  return [
    'Where an answer is not known, “is” leads to no, and “is not” leads to yes.',
    ['```mermaid', ...diagram, '```'].join('\n'),
  ]
}

function sectionLines(): string[] {
  const sections = [...new Set(questionIds.map((id) => questions[id].section))]
  return sections.flatMap((section: SectionId) => [
    `  subgraph ${section}Section["${words(`questions:sections.${section}`)}"]`,
    ...questionIds.filter((id) => questions[id].section === section).map((id) => `    ${id}["${shortOf(id)}"]`),
    '  end',
  ])
}

function through({ lines, ends }: Way, { when, ids }: Run): Way {
  const [first] = ids as [QuestionId]
  const chain = ids.slice(1).map((id, index) => `  ${ids[index]} --> ${id}`)
  const last: End = { from: ids.at(-1) as QuestionId }
  if (!when) return { lines: [...lines, ...arrows(ends, first), ...chain], ends: [last] }
  const fork = `${first}Asked`
  const question = `  ${fork}{"${lineOf(when).replaceAll('*', '')}?"}`
  const asked = arrows([{ from: fork, said: 'yes' }], first)
  return { lines: [...lines, question, ...arrows(ends, fork), ...asked, ...chain], ends: [last, { from: fork, said: 'no' }] }
}

const arrows = (ends: readonly End[], to: string): string[] =>
  ends.map(({ from, said }) => (said ? `  ${from} -->|"${said}"| ${to}` : `  ${from} --> ${to}`))

/** The gates before every setting. "Not sure" about danger leaves a way on. */
const gateLines = (): string[] => [
  '  dangerNow -->|"any of them, or not sure"| emergency(["Emergency help, before all else"])',
  '  emergency -->|"was not sure, and goes on"| ageGroup',
  `  result -->|"under 18"| youth(["${words('result:youth.heading')}"])`,
  '  result -->|"18 or older, or not known"| setting(["A setting, or a range of settings"])',
]
