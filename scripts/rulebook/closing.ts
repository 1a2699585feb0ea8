import { type ClosingRule, closing } from '#rules'
import { citedBy } from './citations.ts'
import type { Blocks } from './markdown.ts'
import { words } from './words.ts'

/** What a counselor reads aloud at the end of every call. */
export const closingPart = (): Blocks => [
  'This is the same for everybody. The desk marks it until the counselor has read it.',
  ...Object.entries<ClosingRule>(closing).flatMap(([id, rule]) => [`“${words(`script:closing.${id}`)}”`, ...citedBy(rule)]),
]
