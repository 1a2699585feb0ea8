/** A part of the rulebook. Its blocks are separated by empty lines. */
export type Blocks = readonly string[]

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Several lines in one table cell. */
export const stacked = (lines: readonly string[]): string => lines.join('<br>')

/** The fragment of a heading's address, as GitHub generates it. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

export const linkTo = (heading: string): string => `[${heading}](#${anchor(heading)})`

/** An id as words: "mildNeedingSupport" becomes "Mild needing support". */
export function spoken(id: string): string {
  const apart = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return apart.charAt(0).toUpperCase() + apart.slice(1)
}

/** "a", "a or b", "a, b or c". */
export const eitherOf = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
