import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import type {} from 'vitest/config'
import { headers, metaPolicy } from './scripts/headers.ts'
import { offline } from './scripts/offline.ts'
import { startPages } from './scripts/startPages.ts'
import { unusedReact } from './scripts/unusedReact.ts'
import { wordsFirst } from './scripts/wordsFirst.ts'

/** The built page carries its own policy, so that it is as strict on a host that sends no headers. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
}

/**
 * Two files of script until the first question can be answered: what runs before the first paint, and the app. Two more for
 * the rules that come later, for a browser takes its time over each file: what the emergency page rests on, and the rest.
 */
const groups = [
  { name: 'first', test: /src\/(first|leave|press|helplines|save\/(stores|language))\.ts|vite\/preload-helper/, priority: 3 },
  { name: 'app', test: /node_modules\/(?!zod)|rolldown\/runtime|src\/(main\.tsx|words\/index\.ts)/, priority: 2 },
  { name: 'sources', test: /rules\/(sources|facts|gates)\.ts/, priority: 1 },
  { name: 'rules', test: /\/rules\//, minShareCount: 2 },
]

/**
 * What each interview runs: a browser that knows this comment compiles such a file whole while it comes, beside the work of
 * the page, and not function by function as each is first called (https://v8.dev/blog/explicit-compile-hints).
 */
const inEachInterview = ['app', 'rules', 'Review', 'Result']
const compiledAhead = ({ name }: { readonly name: string }) =>
  inEachInterview.includes(name) ? '//# allFunctionsCalledOnLoad' : ''

export default defineConfig({
  base: './',
  plugins: [react(), unusedReact, wordsFirst, policyInPage, startPages, offline()],
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups }, postBanner: compiledAhead } },
  },
  preview: { headers },
  test: { include: ['tests/**/*.test.{ts,tsx}'], restoreMocks: true, testTimeout: 30_000, maxWorkers: 2 },
})
