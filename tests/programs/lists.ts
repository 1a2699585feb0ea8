import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Program } from '#rules'
import { openList } from '../../src/programs/open.ts'
import type { ListReading, ReadList, RefusedList } from '../../src/programs/reading.ts'

const fileOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
/** The real export of Massachusetts, and a small cut of it with every special case. */
export const wholeExport = fileOf('findtreatment-2025-08-ma.csv')
export const smallExport = fileOf('findtreatment-2025-08-small.csv')

const pause = async () => undefined
export const open = (...parts: readonly BlobPart[]): Promise<ListReading> =>
  openList(new Blob([...parts]), null, { today: '2026-11-28', pause })

/** A list that was read. */
export async function read(...parts: readonly BlobPart[]): Promise<ReadList> {
  const reading = await open(...parts)
  expect(reading).toMatchObject({ kind: 'read' })
  return reading as ReadList
}

/** A list that was refused. */
export async function refused(...parts: readonly BlobPart[]): Promise<RefusedList> {
  const reading = await open(...parts)
  expect(reading).toMatchObject({ kind: 'refused' })
  return reading as RefusedList
}

/** Every row below the header became something, and is counted once. */
export function countsEveryRow({ tally, programs }: ReadList): void {
  const { rows, read: listed, joined, repeated, mentalHealthOnly, practitioners, unusable } = tally
  expect(listed + joined + repeated + mentalHealthOnly + practitioners + unusable).toBe(rows)
  expect(programs.length).toBe(listed)
}

export const aProgram: Program = {
  name: 'Harbor House',
  phones: [{ number: '6175550100', extension: '' }],
  address: { street: '1 Main Street', city: 'Boston', state: 'MA', zip: '02118', county: 'Suffolk' },
  website: '',
  says: {},
  languages: [],
  wait: '',
  checked: '',
  otherWords: {},
}
