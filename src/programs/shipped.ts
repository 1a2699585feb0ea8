import { tellHost } from '../platform/site.ts'
import { longestShipped, programList } from './list.ts'

const here = import.meta.url

/**
 * Opens a list beside the page, as of the day on which the host says that the file was changed. If it cannot be used, the page
 * works without a list, and the console says why.
 */
export async function openShipped(name: string): Promise<void> {
  if (programList.get()) return
  const [file, reader] = await Promise.all([fetched(name), import('./reader.ts')]).catch(() => [])
  if (!file || !reader)
    return tellHost(`${name} is not used. It could not be loaded. Put it beside site.json, or remove “programs” there.`)
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
  const reading = await reader.openList(file.list, null, { today: file.day, pause })
  if (reading.kind === 'refused') return tellHost(`${name} is not used: ${reading.why} ${reading.columns.join(', ')}`)
  const { source, codes, programs, readOn, errors, errorCount } = reading
  const rows = errors.map(({ row, problem, value }) => `row ${row}: ${problem} ${value}`).join('; ')
  if (programs.length === 0) return tellHost(`${name} is not used. None of its rows can be used. ${rows}`)
  if (programs.length > longestShipped)
    return tellHost(`${name} is not used. It has ${programs.length} programs, and at most ${longestShipped} are allowed.`)
  if (errorCount > 0) tellHost(`${name} is used, but ${errorCount} of its rows have a problem. ${rows}`)
  if (!programList.get()) programList.set({ source, codes, programs, readOn, from: 'site', report: null })
}

async function fetched(name: string): Promise<{ readonly list: Blob; readonly day: string } | null> {
  const response = await fetch(new URL(`../${name}`, here), { cache: 'no-cache' })
  if (!response.ok) return null
  const changed = new Date(response.headers.get('Last-Modified') ?? Date.now())
  return { list: await response.blob(), day: changed.toISOString().slice(0, 10) }
}
