import { defineConfig } from 'vitest/config'

/** The faults planted in the data of the rules. */
export default defineConfig({ test: { include: ['scripts/mutation/rules.test.ts'] } })
