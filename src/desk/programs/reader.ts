import type { Program } from '#rules'
import { saveToFile } from '../../platform/download.ts'
import { notify } from '../../platform/notice.ts'

/** The reader of lists, which is loaded when it is needed. */
export const reader = () => import('../../programs/reader.ts')

/** Hands programs to the browser's downloads, in our template. */
export async function downloadTemplate(programs: readonly Program[]): Promise<void> {
  const loaded = await reader().catch(() => null)
  if (loaded) saveToFile(loaded.writeTemplate(programs), document, { name: 'programs.csv', type: 'text/csv' })
  else notify('notLoaded')
}
