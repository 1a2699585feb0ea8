import { type ForEverybody, locatorPicks, withoutQuestions } from '#rules'
import { citedBy } from './citations.ts'
import type { Blocks } from './markdown.ts'
import { words } from './words.ts'

/** What is said to somebody who answers no questions. */
export const withoutPart = (): Blocks => [
  'This is the same for everybody. It is on the start page too where no script runs.',
  ...Object.entries(withoutQuestions).flatMap(([section, claims]) => [
    `### ${words(`without:sections.${section}`)}`,
    ...Object.entries<ForEverybody>(claims).flatMap(([id, rule]) => [
      `“${words(`without:${section}.${id}`, { pick: locatorPicks[0][0].label })}”`,
      ...citedBy(rule),
    ]),
  ]),
]
