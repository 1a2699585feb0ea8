import { alongsidePart, firstStepPart, ifAppliesPart, medicationPart } from './advice.ts'
import { askProgramPart, leftOutPart, limitsPart, pathPart, sourcesPart } from './after.ts'
import { gatesPart, phrasesPart, severityPart } from './before.ts'
import { ladderPart, otherCarePart } from './care.ts'
import { closingPart } from './closing.ts'
import { digestPart } from './digest.ts'
import { differPart } from './disagreements.ts'
import { flowPart } from './flow.ts'
import { type Blocks, linkTo } from './markdown.ts'
import { matchingPart } from './matching.ts'
import { needsPart } from './needs.ts'
import { peoplePart } from './people.ts'
import { questionsPart } from './questions.ts'
import { withoutPart } from './without.ts'
import {
  closePart,
  firstStepNotesPart,
  nowPart,
  phonePart,
  placePart,
  suggestionPart,
  textsPart,
  todayPart,
  tonightPart,
  unsaidPart,
} from './wording.ts'
import { workablePart } from './workable.ts'

/** The parts of the rulebook by heading, in order. */
const parts: Readonly<Record<string, () => Blocks>> = {
  'The rules in ten minutes': digestPart,
  'What comes before any setting': gatesPart,
  'What has to happen today': todayPart,
  'How signs make severity': severityPart,
  'Phrases that come up often': phrasesPart,
  'Every need, and the setting it asks for': needsPart,
  'The ladder of settings': ladderPart,
  'When no setting is named': suggestionPart,
  'Where the sources differ': differPart,
  'The first step': firstStepPart,
  'What is said with the first step': firstStepNotesPart,
  'What to do now': nowPart,
  'Where to look for a place': placePart,
  'How programs of a list are matched': matchingPart,
  'Words to say on the phone': phonePart,
  'How to get through the night': tonightPart,
  'Notes on medication': medicationPart,
  'What goes alongside': alongsidePart,
  'What someone close is told': closePart,
  'At the end of every call': closingPart,
  'Without questions': withoutPart,
  'Texts that differ from person to person': textsPart,
  'Changes that are never said': unsaidPart,
  'Warnings for what is not known': ifAppliesPart,
  'What can work beside daily life': workablePart,
  'Every question': questionsPart,
  'The flow of the interview': flowPart,
  'The path ahead': pathPart,
  'Questions to ask a program': askProgramPart,
  'Other care that the guide tells of': otherCarePart,
  'What is left out, and why': leftOutPart,
  'What the tool does not weigh': limitsPart,
  'The sources': sourcesPart,
}

const generated = '<!-- Generated from the rules and their words. Do not edit: npx vitest run tests/rulebook.test.ts -u -->'

const opening: Blocks = [
  generated,
  '# The rulebook of Where to Start',
  'For clinicians and everyone else who wants to check the rules without reading code. **No clinician has reviewed them yet.** This text is generated from the rules and from the words on the screens, and a test fails when it does not match them. Made-up people and their results are in [PEOPLE.md](PEOPLE.md).',
  'How to read it: a tag such as [D3, “Partial Hospitalization”] names a source and its heading; the sources are listed at the end. The sentence before a tag is our reading of it, in our words. Names in `this type` are rule names.',
  'Unknown answers: a missing answer, “not sure” and “rather not say” count the same. A need that depends on such an answer is open, and the suggestion becomes a range over all ways to answer. Everything else goes by what was said: “is” does not hold for an unknown answer or a question that is not asked, and “not” does.',
]

/** The made-up people and their results as Markdown. */
export const peopleBook = (): string =>
  `${[generated, '# People and their results', ...peoplePart().map((block) => block.replace(/^### People: /, '## '))].join('\n\n')}\n`

/** The whole rulebook as Markdown. */
export function rulebook(): string {
  const contents = Object.keys(parts).map((heading, index) => `${index + 1}. ${linkTo(heading)}`)
  const body = Object.entries(parts).flatMap(([heading, part]) => [`## ${heading}`, ...part()])
  return `${[...opening, '## Contents', contents.join('\n'), ...body].join('\n\n')}\n`
}
