import { material } from '../review-kit/material.ts'
import { figuresOf } from './figures.ts'
import { readAll, type TextFile } from './read.ts'
import { report } from './report.ts'

/** What these files come to, in lines. */
export function agreementOf(files: readonly TextFile[]): string[] {
  const kit = material()
  const read = readAll(files, kit.rules)
  return report(read, figuresOf(read.responses, kit.people), kit)
}
