import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** What was looked at, and how much was found. */
export type Covered = Readonly<Record<'screens' | 'dialogs' | 'checks' | 'found', number>>

const said = ({ screens, dialogs, checks, found }: Covered) =>
  `${screens} screens, ${dialogs} dialogs, ${checks} checks by axe, ${found} found`

/** Prints what was covered, of each sort of screen as it goes, and at the end of all. */
export default class CoveredReporter implements Reporter {
  private all: Covered = { screens: 0, dialogs: 0, checks: 0, found: 0 }

  onTestEnd({ title, parent }: TestCase, { annotations }: TestResult): void {
    for (const { description } of annotations.filter(({ type }) => type === 'covered')) {
      const { all } = this
      const now = JSON.parse(description ?? '') as Covered
      this.all = {
        screens: all.screens + now.screens,
        dialogs: all.dialogs + now.dialogs,
        checks: all.checks + now.checks,
        found: all.found + now.found,
      }
      process.stdout.write(`${parent.title}, ${title}: ${said(now)}\n`)
    }
  }

  onEnd({ status }: FullResult): void {
    process.stdout.write(`\n${status}: ${said(this.all)}\n`)
  }
}
