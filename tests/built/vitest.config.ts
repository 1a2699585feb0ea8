import { defineConfig } from 'vitest/config'

/** Tests that read what was built into `dist/`: they run after the build. */
export default defineConfig({ test: { root: '.', include: ['tests/built/*.test.ts'], testTimeout: 60_000 } })
