import en from '../../src/locales/en/programs.json' with { type: 'json' }
import { longestShipped } from '../../src/programs/list.ts'
import { openList } from '../../src/programs/open.ts'
import { writeTemplate } from '../../src/programs/write.ts'

export type ShippedList =
  | { readonly kind: 'written'; readonly csv: string; readonly said: readonly string[] }
  | { readonly kind: 'refused'; readonly said: readonly string[] }

const counted = ['rows', 'read', 'joined', 'repeated', 'mentalHealthOnly', 'practitioners', 'unusable'] as const

/** Checks a list of programs with the reader of the page: the list in our template, or why not, with sentences to print. */
export async function shippedList(file: Blob, today: string): Promise<ShippedList> {
  const reading = await openList(file, null, { today, pause: async () => undefined })
  if (reading.kind === 'refused') return { kind: 'refused', said: [en.refused[reading.why], reading.columns.join(', ')] }
  const { source, programs, tally, errors, errorCount } = reading
  if (programs.length === 0) return { kind: 'refused', said: ['There is no program in this file.'] }
  if (programs.length > longestShipped)
    return {
      kind: 'refused',
      said: [`The list has ${programs.length} programs. A page can ship at most ${longestShipped}: leave out those far away.`],
    }
  const csv = writeTemplate(programs)
  const problems = errors.map(({ row, problem, value }) => `Row ${row}: ${en.problems[problem]} ${value}`.trim())
  const more = errorCount > errors.length ? [`${errorCount - errors.length} more rows have a problem.`] : []
  const counts = counted.filter((each) => tally[each] > 0).map((each) => `${en.tally[each]}: ${tally[each]}`)
  return { kind: 'written', csv, said: [en.source[source], ...counts, ...problems, ...more] }
}
