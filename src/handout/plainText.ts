import type { Block } from './blocks.ts'

/** The maximum line length in characters, so that the text fits any mail or case system. */
export const columns = 80

/**
 * Blocks as plain text in lines of at most 80 characters by default: one line per heading, a dash before each item, an empty
 * line between blocks.
 */
export const plainText = (blocks: readonly Block[], widest = columns): string =>
  `${blocks
    .flatMap(inText)
    .map((block) => linesOf(block, widest))
    .join('\n\n')}\n`

/** The block itself, or what is inside it. Nothing of what is only for paper, such as a table to fill in. */
const inText = (block: Block): readonly Block[] => (block.only === 'paper' ? [] : (block.parts?.flatMap(inText) ?? [block]))

const linesOf = ({ heading, text, items = [] }: Block, widest: number): string =>
  [heading && wrapped(heading, widest), text && wrapped(text, widest), ...items.map((item) => wrapped(item, widest, '- '))]
    .filter(Boolean)
    .join('\n')

/** Wraps the text. The first line begins with the mark; the others are indented by its length. */
function wrapped(text: string, widest: number, mark = ''): string {
  const lines: string[] = []
  let line = mark
  for (const word of text.split(/\s+/)) {
    const empty = line.trim() === mark.trim()
    if (!empty && line.length + 1 + word.length > widest) {
      lines.push(line)
      line = ' '.repeat(mark.length) + word
    } else {
      line += empty ? word : ` ${word}`
    }
  }
  return [...lines, line].join('\n')
}
