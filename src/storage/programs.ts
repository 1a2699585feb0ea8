import * as z from 'zod/mini'
import { type Program, properties, propertyColumns } from '#rules'
import { programsKey as key, readText, removeText, type Store, writeText } from './storages.ts'

/** A list of programs that outlives the tab: what was read, and on which day. It holds nothing of a call. */
export type KeptPrograms = {
  readonly readOn: string
  readonly source: 'findTreatment' | 'template'
  readonly codes: 'until2025' | 'since2026' | null
  readonly programs: readonly Program[]
}

/** Why a list that was kept cannot be used. */
export type Unusable = 'broken' | 'old'

/** How long a list is kept, in days: programs change. */
const longestKept = 365

const version = 1

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))
const text = z.string().check(z.maxLength(1000))
const texts = z.array(text).check(z.maxLength(200))
const property = z.enum(propertyColumns.flatMap((column) => properties[column]))
const program = z.strictObject({
  name: text.check(z.minLength(1)),
  phones: z.array(z.strictObject({ number: z.string().check(z.regex(/^\d{3,10}$/)), extension: text })).check(z.minLength(1)),
  address: z.strictObject({ street: text, city: text, state: text, zip: text, county: text }),
  website: text,
  says: z.partialRecord(property, z.enum(['yes', 'no'])),
  languages: texts,
  wait: text,
  checked: z.union([day, z.literal('')]),
  otherWords: z.partialRecord(z.enum([...propertyColumns, 'languages']), texts),
})
const schema = z.strictObject({
  format: z.literal('where-to-start-programs'),
  version: z.literal(version),
  readOn: day,
  source: z.enum(['findTreatment', 'template']),
  codes: z.nullable(z.enum(['until2025', 'since2026'])),
  programs: z.array(program),
})

/** A list as text. */
const programsAsText = ({ readOn, source, codes, programs }: KeptPrograms): string =>
  JSON.stringify({ format: 'where-to-start-programs', version, readOn, source, codes, programs })

/** The list in a text, or null if it is no such list. */
function programsIn(text: string): KeptPrograms | null {
  try {
    const { format: _, version: __, ...kept } = schema.parse(JSON.parse(text))
    return kept as KeptPrograms
  } catch {
    return null
  }
}

/** Keeps a list on this device; false if the browser refuses. */
export const savePrograms = (device: Store, kept: KeptPrograms): boolean => writeText(device, programsAsText(kept), key)

/** The list kept on this device, why it cannot be used, or null. One that cannot be used is removed. */
export function keptPrograms(device: Store, now: number): KeptPrograms | Unusable | null {
  const text = readText(device, key)
  if (text === null) return null
  const kept = programsIn(text)
  if (kept && !isOld(kept.readOn, now)) return kept
  removeText(device, key)
  return kept ? 'old' : 'broken'
}

/** True if a list was read more than a year ago. */
const isOld = (readOn: string, now: number): boolean => now - Date.parse(readOn) > longestKept * 24 * 60 * 60 * 1000

export const hasPrograms = (device: Store): boolean => readText(device, key) !== null

export const deletePrograms = (device: Store): void => removeText(device, key)
