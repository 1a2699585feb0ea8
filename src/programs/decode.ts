import type { Notice, Refusal } from './reading.ts'

/** How the bytes of a file become text, or why they cannot. */
export type Encoding = { readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'; readonly notice: Notice | null }

const pieceSize = 64 * 1024

const signatures: readonly (readonly [Refusal, readonly number[]])[] = [
  ['spreadsheet', [0x50, 0x4b]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]

/** What the first bytes say about a file. */
export async function encodingOf(file: Blob): Promise<Encoding | Refusal> {
  const bytes = new Uint8Array(await file.slice(0, 2048).arrayBuffer())
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', notice: 'utf16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', notice: 'utf16' }
  const zerosAt = (rest: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === rest).length
  if (zerosAt(1) > bytes.length / 3) return { label: 'utf-16le', notice: 'utf16' }
  if (zerosAt(0) > bytes.length / 3) return { label: 'utf-16be', notice: 'utf16' }
  return { label: 'utf-8', notice: null }
}

/** The text of a file in pieces, each line break as "\n". Throws a TypeError if the bytes are no such text. */
export async function* piecesOf(file: Blob, label: Encoding['label']): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: label === 'utf-8' })
  let held = ''
  for (let from = 0; from < file.size; from += pieceSize) {
    const bytes = await file.slice(from, from + pieceSize).arrayBuffer()
    const text = held + decoder.decode(bytes, { stream: from + pieceSize < file.size })
    held = text.endsWith('\r') ? '\r' : ''
    yield withLineFeeds(text.slice(0, text.length - held.length))
  }
  if (held) yield '\n'
}

const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
