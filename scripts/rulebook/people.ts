import { type Answers, recommend } from '#rules'
import { onTheEdges } from '../../tests/laws/personas/edges.ts'
import { byHealth } from '../../tests/laws/personas/health.ts'
import { byHome } from '../../tests/laws/personas/home.ts'
import { byHours } from '../../tests/laws/personas/hours.ts'
import { inPrograms } from '../../tests/laws/personas/inPrograms.ts'
import { byEverydayLife } from '../../tests/laws/personas/life.ts'
import { byMedication } from '../../tests/laws/personas/medication.ts'
import { medicineFirst } from '../../tests/laws/personas/medicineFirst.ts'
import { onMedicine } from '../../tests/laws/personas/onMedicine.ts'
import { byPlace } from '../../tests/laws/personas/places.ts'
import { byProgram } from '../../tests/laws/personas/programs.ts'
import { rarely } from '../../tests/laws/personas/rare.ts'
import { bySafety } from '../../tests/laws/personas/safety.ts'
import { bySigns } from '../../tests/laws/personas/signs.ts'
import { byWhatIsUnknown } from '../../tests/laws/personas/unknown.ts'
import { unsaid } from '../../tests/laws/personas/unsaid.ts'
import { inDanger, young } from '../../tests/laws/personas.ts'
import { type Blocks, stacked, table } from './markdown.ts'
import { words } from './words.ts'

type Person = { readonly who: string; readonly answers: Answers }
const groups: Readonly<Record<string, readonly Person[]>> = {
  'signs and use': bySigns,
  'programs now and before': byProgram,
  'mind, body and pregnancy': byHealth,
  'home and people around': byHome,
  'medication for opioid use disorder': byMedication,
  'safety first': bySafety,
  'work, children, travel and money': byEverydayLife,
  'much that is not known': byWhatIsUnknown,
  'one step beside': onTheEdges,
  'two answers that are alike for most': rarely,
  'medicine first': medicineFirst,
  'on medicine, or off it lately': onMedicine,
  'signs left unsaid': unsaid,
  'in a program, and at home after it': inPrograms,
  'six to eight hours a week': byHours,
  'what to look for': byPlace,
}

/** Made-up people and the result of each. */
export function peoplePart(): Blocks {
  const adults = Object.entries(groups).flatMap(([title, people]) => [
    `### People: ${title}`,
    table(['Person', 'Setting', 'First step', 'Needs met', 'What could work instead'], people.map(adultRow)),
  ])
  return [
    'These people are made up. What each should hear was agreed before the rules were run, and is tested.',
    '### People: in danger right now',
    table(['Person', 'What comes before all else'], inDanger.map(dangerRow)),
    '### People: under 18',
    table(['Person', 'Setting', 'First step'], young.map(youngRow)),
    ...adults,
  ]
}

function dangerRow({ who, answers }: Person): string[] {
  const result = recommend(answers)
  if (result.kind !== 'emergency') throw new Error(`No danger: ${who}`)
  return [who, stacked(result.dangers.map((danger) => words(`method:gates.${danger}`)))]
}

function youngRow({ who, answers }: Person): string[] {
  const result = recommend(answers)
  if (result.kind !== 'youth') throw new Error(`Not under 18: ${who}`)
  return [who, words('result:youth.heading'), words(`result:firstSteps.${result.firstStep}.title`)]
}

type Suggested = Extract<ReturnType<typeof recommend>, { readonly kind: 'setting' }>

function adultRow({ who, answers }: Person): string[] {
  const result = recommend(answers)
  if (result.kind !== 'setting') throw new Error(`No setting: ${who}`)
  const { firstStep, reasons, eitherOf } = result
  const needs = [...reasons, ...eitherOf].map((id) => words(`result:needs.${id}`))
  return [who, rangeWords(result), words(`result:firstSteps.${firstStep}.title`), stacked(needs), workableWords(result)]
}

function rangeWords({ low, high }: Suggested): string {
  const from = words(`result:settings.${low}.name`)
  return low === high ? from : `at least ${from}, possibly ${words(`result:settings.${high}.name`)}`
}

function workableWords({ workable }: Suggested): string {
  if (!workable) return ''
  const only = workable.onlyWith.map((id) => `Only with: ${words(`result:onlyWith.${id}`)}`)
  return stacked([words(`result:settings.${workable.setting}.name`), ...only])
}
