import type { Block } from './handout.ts'

/** The widest line of the text, in characters, so that it fits any mail or case system. */
export const columns = 80

/** Blocks as plain text: a heading a line, an item a line with a dash, an empty line between blocks. */
export const plainText = (blocks: readonly Block[]): string => `${blocks.map(linesOf).join('\n\n')}\n`

const linesOf = ({ heading, text, items = [] }: Block): string =>
  [heading && wrapped(heading), text && wrapped(text), ...items.map((item) => wrapped(item, '- '))].filter(Boolean).join('\n')

/** The text in lines of 80 characters at most; the first begins with the mark, the others are indented as far. */
function wrapped(text: string, mark = ''): string {
  const lines: string[] = []
  let line = mark
  for (const word of text.split(/\s+/)) {
    const empty = line.trim() === mark.trim()
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = ' '.repeat(mark.length) + word
    } else {
      line += empty ? word : ` ${word}`
    }
  }
  return [...lines, line].join('\n')
}
