import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Who is asked first about a mutant: whoever notices most of them soonest. */
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

/** What a mutant of the rules must get past: the people, and a few of everybody in the laws (`tests/laws/proof.ts`). */
export default defineConfig({
  test: {
    include: order.map((name) => `tests/laws/${name}.test.ts`),
    env: { PROOF: 'few' },
    sequence: { sequencer: SoonestFirst },
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
