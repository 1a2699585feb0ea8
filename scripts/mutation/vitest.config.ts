import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The tests that run first for each mutant: those that notice most, soonest. */
const order = [
  'people',
  'loads',
  'conditions',
  'traced',
  'safety',
  'workable',
  'alongside',
  'gates',
  'change',
  'path',
  'settle',
  'firstStep',
  'indifferent',
  'explain',
  'decided',
  'range',
]

class SoonestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const at = ({ moduleId }: TestSpecification) => order.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
    return files.toSorted((a, b) => at(a) - at(b))
  }
}

/**
 * The tests that a mutant of the rules must pass: the people, and a sample of everybody in the laws (`tests/laws/proof.ts`).
 */
export default defineConfig({
  test: {
    include: order.map((name) => `tests/laws/${name}.test.ts`),
    env: { PROOF: 'few' },
    sequence: { sequencer: SoonestFirst },
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
