import {
  alongStairs,
  askProgram,
  beforeStairs,
  ladder,
  leftOut,
  type ProgramQuestion,
  reviewClaim,
  type Stair,
  sources,
  stairs,
} from '#rules'
import { citedBy, claim } from './citations.ts'
import { whenWords } from './condition.ts'
import { type Blocks, list, stacked, table } from './markdown.ts'
import { allWords, words } from './words.ts'

/** The path from each setting down to aftercare. */
export function pathPart(): Blocks {
  const rows = ladder.toReversed().map((id) => {
    const { next, basis }: Stair = stairs[id]
    const after = next ? words(`result:settings.${next}.title`) : 'nothing more'
    return [words(`result:settings.${id}.title`), words(`result:path.lasts.${id}`), after, stacked(basis.map(claim))]
  })
  const before = Object.entries(beforeStairs).flatMap(([id, rule]) => [
    `### Before the path: ${words(`result:path.before.${id}`)}`,
    words(`result:path.lasts.${id}`),
    whenWords(rule.when),
    ...citedBy(rule),
  ])
  return [
    words('result:path.note'),
    table(['Setting', 'How long', 'What follows', 'Our reading of the sources'], rows),
    ...before,
    words('result:path.medication'),
    ...citedBy({ basis: alongStairs }),
  ]
}

/** Questions for a program. */
export function askProgramPart(): Blocks {
  const rows = Object.entries<ProgramQuestion>(askProgram).map(([id, { basis, paper, youth, adult, visit }]) => [
    words(`result:askProgram.questions.${id}`),
    [youth && 'under 18', adult && '18 or older', visit && 'nothing points to a program'].filter(Boolean).join(', '),
    paper ? 'yes' : '',
    stacked(basis.map(claim)),
  ])
  return [
    words('result:askProgram.lead'),
    table(['Question', 'For whom', 'On the printed page', 'Our reading of the sources'], rows),
  ]
}

/** Statements of the documents that the tool does not pass on, with reasons. */
export function leftOutPart(): Blocks {
  const rows = Object.entries(leftOut).map(([id, { from, under, because }]) => [
    words(`guide:leftOut.${id}`),
    `[${from}, “${under}”]`,
    words(`guide:leftOutReasons.${because}`),
  ])
  return [table(['What is said', 'Where', 'Why it is left out'], rows)]
}

/** What the tool does not consider, and what it is not. */
export const limitsPart = (): Blocks => [
  list(allWords('method:limits.items')),
  ...['What this is not:', list([...allWords('result:notThis'), words(`result:reviewed.${reviewClaim().kind}`)])],
]

/** Every source under its short name. */
export function sourcesPart(): Blocks {
  const rows = Object.entries(sources).map(([id, source]) => [
    id,
    source.kind === 'document'
      ? words(`facts:sources.${id}`)
      : `[${source.title}](${source.href}), ${[source.publisher, source.year].filter(Boolean).join(', ')} (read on ${source.checkedOn})`,
  ])
  return [words('result:sourcesLead'), table(['Tag', 'Source'], rows)]
}
