import { type Plugin, runnerImport } from 'vite'
import { firstWords } from './firstWords.ts'

type Publish = typeof import('../../src/fhir/publish.ts')

/** Writes the questionnaire and its codes as FHIR, for other systems. The page itself does not read them. */
export const fhir: Plugin = {
  name: 'fhir',
  apply: 'build',
  async generateBundle() {
    const { mode } = this.environment.config
    const { module } = await runnerImport<Publish>('./src/fhir/publish.ts', { configFile: false, mode, plugins: [firstWords] })
    for (const [name, resource] of Object.entries(module.publishedFiles))
      this.emitFile({ type: 'asset', fileName: `fhir/${name}.json`, source: `${JSON.stringify(resource, null, 2)}\n` })
  },
}
