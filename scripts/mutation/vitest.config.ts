import { defineConfig } from 'vitest/config'

/** What a mutant of the rules must get past: the people, and a few of everybody in the laws (`tests/laws/proof.ts`). */
export default defineConfig({
  test: {
    include: ['tests/laws/*.test.ts'],
    exclude: ['tests/laws/{setting,range,gates,live,workable,safety}.test.ts'],
    env: { PROOF: 'few' },
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
