import { defineConfig } from 'vitest/config'

/** Tests that read `dist/`. They run after the build. */
export default defineConfig({ test: { root: '.', include: ['tests/built/*.test.ts'], testTimeout: 60_000 } })
