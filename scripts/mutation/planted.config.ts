import { defineConfig } from 'vitest/config'

/** Runs the mutation test for the data of the rules. */
export default defineConfig({ test: { include: ['scripts/mutation/rules.test.ts'] } })
