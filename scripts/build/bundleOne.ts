import { resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { floorTargets } from './floor.ts'

/** Bundles one source file, by its path from the root, into one plain script and its styles. `target` sets the syntax. */
export async function bundleOne(
  path: string,
  config: InlineConfig = {},
  target: string | string[] = floorTargets,
): Promise<{ readonly script: string; readonly style: string }> {
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
    },
  })
  const [first] = built as Rolldown.RolldownOutput[]
  const script = first?.output[0].code
  if (script === undefined) throw new Error(`Nothing was built of ${path}.`)
  const styles = first?.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css')) as Rolldown.OutputAsset[]
  return { script, style: styles.map(({ source }) => String(source)).join('') }
}
