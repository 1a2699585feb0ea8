import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import type {} from 'vitest/config'
import { headers, metaPolicy } from './scripts/headers.ts'
import { offline } from './scripts/offline.ts'
import { startPages } from './scripts/startPages.ts'

/** The built page carries its own policy, so that it is as strict on a host that sends no headers. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, startPages, offline()],
  build: { modulePreload: { polyfill: false }, reportCompressedSize: false },
  preview: { headers },
  test: { include: ['tests/**/*.test.{ts,tsx}'], restoreMocks: true, testTimeout: 30_000 },
})
