import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type {} from 'vitest/config'
import { compileHints } from './scripts/build/compileHints.ts'
import { fhir } from './scripts/build/fhir.ts'
import { firstWords } from './scripts/build/firstWords.ts'
import { floorTargets } from './scripts/build/floor.ts'
import { headers } from './scripts/build/headers.ts'
import { offline } from './scripts/build/offline.ts'
import { parserAsModule } from './scripts/build/parserAsModule.ts'
import { siteSettings } from './scripts/build/siteFile.ts'
import { startPages } from './scripts/build/startPages.ts'

/**
 * The app is one script file until the first question can be answered; what runs before it is inlined in the page. Two more
 * hold the rules that come later, since each file costs a browser time: the basis of the emergency page, and the rest. What a
 * program is has a file of its own, so that the reader of lists needs no other part.
 */
const groups = [
  { name: 'app', test: /node_modules\/(?!zod|papaparse)|src\/(boot\/mount\.tsx|i18n\/index\.ts)/, priority: 2 },
  { name: 'sources', test: /rules\/(sources|facts|gates)\.ts/, priority: 1 },
  { name: 'rules', test: /\/rules\/(?!(engine\/)?programs\/)/, minShareCount: 2 },
  { name: 'program', test: /rules\/programs\/program\.ts|src\/programs\/phone\.ts/, priority: 1 },
]

/**
 * Links for the files of a lazy part are added to the page together, so that they load in parallel. The result is an exception:
 * it is loaded in the background during the questions, and a dozen new links would delay the next answer.
 */
const linkedAhead = (part: string, needs: string[]) =>
  part.includes('/Result-') ? needs.filter((file) => file.endsWith('.css')) : needs

export default defineConfig({
  base: './',
  plugins: [react(), parserAsModule, firstWords, startPages, compileHints, fhir, siteSettings(), offline()],
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  build: {
    target: floorTargets,
    cssTarget: floorTargets,
    modulePreload: { polyfill: false, resolveDependencies: linkedAhead },
    reportCompressedSize: false,
    license: { fileName: 'licenses.txt' },
    rolldownOptions: {
      input: { index: 'index.html', app: 'src/boot/mount.tsx' },
      preserveEntrySignatures: 'allow-extension',
      output: { codeSplitting: { groups } },
    },
  },
  preview: { headers },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**'],
    restoreMocks: true,
    testTimeout: 30_000,
    maxWorkers: 2,
    isolate: false,
  },
})
