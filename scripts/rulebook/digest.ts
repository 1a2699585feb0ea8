import { type DisagreementId, disagreements, type FactId, facts, firstStepRules } from '#rules'
import { claim, sourceOf, titleOfDisagreement } from './cited.ts'
import { type Blocks, linkTo, list, table } from './markdown.ts'
import { needsAtAGlance } from './needs.ts'
import { words } from './words.ts'

/** The rules on three pages: the needs, the first step, where sources differ, and our own judgment. */
export const digestPart = (): Blocks => [
  'Three pages for a busy reader. Each line links to, or is explained in, a part below.',
  '### Needs at a glance',
  words('method:needs.lead'),
  needsAtAGlance(),
  '### First steps at a glance',
  'The first line that applies decides.',
  firstStepsAtAGlance(),
  '### Where sources differ, at a glance',
  differencesAtAGlance(),
  '### Our judgment, at a glance',
  'These statements come from no source. They are the first to check.',
  list((Object.keys(facts) as FactId[]).filter((fact) => !('from' in facts[fact])).map(claim)),
]

function firstStepsAtAGlance(): string {
  const rows = firstStepRules.map(({ reason, step, basis }, index) => [
    String(index + 1),
    words(`result:firstSteps.${step}.title`),
    words(`result:firstStepReasons.${reason}`),
    [...new Set((basis as readonly FactId[]).map(sourceOf))].join(', '),
  ])
  return table(['', 'First step', 'Why, as the person reads it', 'Sources'], rows)
}

function differencesAtAGlance(): string {
  const ids = Object.keys(disagreements) as DisagreementId[]
  const from = (basis: readonly FactId[]) => [...new Set(basis.map(sourceOf))].join(', ')
  return table(
    ['Where', 'We follow', 'Others'],
    ids.map((id) => [linkTo(titleOfDisagreement(id)), from(disagreements[id].follow), from(disagreements[id].others)]),
  )
}
