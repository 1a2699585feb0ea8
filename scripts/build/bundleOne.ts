import { resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { floorTargets } from './floor.ts'

/**
 * Bundles one source file, by its path from the root, into one plain script and its styles, with the license notices of the
 * packages in it. `target` sets the syntax.
 */
export async function bundleOne(
  path: string,
  config: InlineConfig = {},
  target: string | string[] = floorTargets,
): Promise<{ readonly script: string; readonly style: string; readonly notices: string }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: {
      write: false,
      target,
      cssTarget: floorTargets,
      lib: { entry: resolve(import.meta.dirname, '../..', path), formats: ['iife'], name: 'alone' },
      reportCompressedSize: false,
      license: { fileName: 'licenses.txt' },
    },
  })
  const [first] = built as Rolldown.RolldownOutput[]
  const script = first?.output[0].code
  if (script === undefined) throw new Error(`Nothing was built of ${path}.`)
  const assets = first?.output.filter((file) => file.type === 'asset') ?? []
  const all = (ending: string) =>
    assets.flatMap(({ fileName, source }) => (fileName.endsWith(ending) ? [String(source)] : [])).join('')
  return { script, style: all('.css'), notices: all('licenses.txt') }
}
