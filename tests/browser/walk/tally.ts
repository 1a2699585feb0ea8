import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Tally } from './walker.ts'

/** At the end of a walk, prints how often each thing was done and each screen was seen, over all its parts. */
export default class TallyReporter implements Reporter {
  private readonly did = new Map<string, number>()
  private readonly saw = new Map<string, number>()
  private time = 0

  onTestEnd(_test: TestCase, { annotations, duration }: TestResult): void {
    this.time += duration
    for (const { description } of annotations.filter(({ type }) => type === 'tally')) {
      const { did, saw } = JSON.parse(description ?? '{}') as Tally
      for (const [name, times] of Object.entries(did)) this.did.set(name, (this.did.get(name) ?? 0) + times)
      for (const [name, times] of Object.entries(saw)) this.saw.set(name, (this.saw.get(name) ?? 0) + times)
    }
  }

  onEnd({ status }: FullResult): void {
    const steps = [...this.did.values()].reduce((sum, times) => sum + times, 0)
    const list = (counts: ReadonlyMap<string, number>) =>
      [...counts].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${times} ${name}`)
    const lines = [
      `\nSEED=${process.env.SEED} ${status}: ${steps} steps, ${Math.round((1000 * steps) / this.time)} a second in each worker.`,
      `Done (${this.did.size} kinds):`,
      ...list(this.did),
      `Seen (${this.saw.size} screens):`,
      ...list(this.saw),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
}
