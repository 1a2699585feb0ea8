/**
 * Every profile that the criteria can tell apart, with its suggestion, as one table for the laws. Signs are represented by
 * severity: feeling unwell now counts as one more sign, and the criteria read nothing else of it.
 */
import { type Answers, askedAnswers, type Condition, type CriterionId, criteria, isUnknown, ladder } from '#rules'
import { questionsRead } from '../../rules/engine/reads.ts'
import { severities as severityIds, severityOf } from '../../rules/severity.ts'
import { type Axis, answersAt, axesOf, placeIn, sizeOf } from './axes.ts'
import { kindsIn } from './kinds.ts'
import { everyone, mildest, severities, suggestionFor, type Tries, without } from './space.ts'

export const criterionIds = Object.keys(criteria) as CriterionId[]
export const rungOf = (id: CriterionId): number => ladder.indexOf(criteria[id].atLeast)
const kinds = kindsIn(criterionIds.map((id) => criteria[id].when))

const knownKinds = new Map([...kinds.answers].map(([question, all]) => [question, all.filter((kind) => kind !== 'unsure')]))
const tries: Tries = { ...Object.fromEntries(knownKinds), signs: severities, withdrawal: ['none'] }

/** Use and signs are tied by withdrawal. */
export const axes = axesOf(tries, {}, ['lastUse', 'signs'])
export const size = sizeOf(axes)

/** The answers of a profile, on top of those that no criterion reads. */
export const answersOf = (profile: number, others: Answers = mildest): Answers =>
  answersAt(axes, profile, without(others, ...axes.flatMap(({ questions }) => questions)))

/**
 * Every way to answer the questions of an axis or leave them open. Signs and feeling unwell are listed by kind, not severity.
 */
export const axisAnswers = ({ questions }: Axis): Answers[] => [
  ...everyone(Object.fromEntries(questions.map((question) => [question, [...(knownKinds.get(question) ?? []), 'unsure']])), {}),
]

export const withoutAxis = (them: Answers, { questions }: Axis): Answers => without(them, ...questions)

/** The rung of each profile and the criteria met, as bits: the first 32 in `low`, the others in `high`. */
export type Table = { readonly rung: Uint8Array; readonly low: Uint32Array; readonly high: Uint32Array }
const blank = (): Table => ({ rung: new Uint8Array(size), low: new Uint32Array(size), high: new Uint32Array(size) })

export const bitsOf = (ids: readonly CriterionId[]): [low: number, high: number] =>
  ids.reduce<[number, number]>(
    ([low, high], id) => {
      const at = criterionIds.indexOf(id)
      return at < 32 ? [(low | (1 << at)) >>> 0, high] : [low, high | (1 << (at - 32))]
    },
    [0, 0],
  )
export const idsOf = (low: number, high: number): CriterionId[] =>
  criterionIds.filter((_, at) => ((at < 32 ? low >>> at : high >>> (at - 32)) & 1) === 1)

/** Evaluates each profile by itself with the engine. */
export function evaluated(): Table {
  const table = blank()
  const them = { ...answersOf(0) } as Record<string, unknown>
  for (let profile = 0; profile < size; profile += 1) {
    for (const axis of axes) {
      if (profile % axis.step !== 0) break
      for (const question of axis.questions) delete them[question]
      Object.assign(them, axis.places[placeIn(axis, profile)])
    }
    const { low, high, reasons } = suggestionFor(them as Answers)
    if (low !== high) throw new Error(`Not one setting: ${JSON.stringify(them)}`)
    table.rung[profile] = ladder.indexOf(low)
    const bits = bitsOf(reasons)
    table.low[profile] = bits[0]
    table.high[profile] = bits[1]
  }
  return table
}

/**
 * Composes the same table: the engine evaluates each criterion for every combination it reads, and each profile gets all
 * criteria met. `npm run prove` checks that both tables are equal.
 */
export function composed(): Table {
  const table = blank()
  for (const id of criterionIds) {
    const reads = questionsRead(criteria[id].when)
    const own = axes.map(({ questions }) => questions.some((question) => reads.includes(question)))
    mark(table, id, own, metOver(id, own))
  }
  return table
}

/** Whether the criterion is met for every combination of places on its own axes, the last axis most significant. */
function metOver(id: CriterionId, own: readonly boolean[]): Uint8Array {
  const read = axes.filter((_, axis) => own[axis]).toReversed()
  const combinations = read.reduce<Answers[]>(
    (before, { places }) => before.flatMap((one) => places.map((place) => ({ ...one, ...place }))),
    [{}],
  )
  return Uint8Array.from(combinations, (them) => (suggestionFor({ ...answersOf(0), ...them }).reasons.includes(id) ? 1 : 0))
}

function mark({ rung, low, high }: Table, id: CriterionId, own: readonly boolean[], isMet: Uint8Array): void {
  const [lowBit, highBit] = bitsOf([id])
  const at = rungOf(id)
  const lastOwn = own.indexOf(true)
  /** Below the last axis that the criterion reads, consecutive profiles are alike. */
  const inARow = (axes[lastOwn] as Axis).step
  const onAxis = (axis: number, from: number, combination: number): void => {
    if (axis < lastOwn) {
      if (isMet[combination] !== 1) return
      for (let profile = from; profile < from + inARow; profile += 1) {
        low[profile] = ((low[profile] as number) | lowBit) >>> 0
        high[profile] = (high[profile] as number) | highBit
        if ((rung[profile] as number) < at) rung[profile] = at
      }
      return
    }
    const { places, step } = axes[axis] as Axis
    for (let place = 0; place < places.length; place += 1)
      onAxis(axis - 1, from + place * step, own[axis] ? combination * places.length + place : combination)
  }
  onAxis(axes.length - 1, 0, 0)
}

/** The first profile of each kind: those that meet the same needs and that these conditions do not tell apart. */
export function* kindsOfProfile(conditions: readonly Condition[]): Generator<number> {
  const { low, high } = composed()
  const { standFor } = kindsIn(conditions)
  const told = axes
    .map((axis) => ({ axis, kinds: axis.places.map((place) => JSON.stringify(standFor(place))) }))
    .filter(({ kinds }) => new Set(kinds).size > 1)
  const seen = new Set<string>()
  for (let profile = 0; profile < size; profile += 1) {
    const kind = told.map(({ axis, kinds }) => kinds.indexOf(kinds[placeIn(axis, profile)] as string))
    const name = `${low[profile]} ${high[profile]} ${kind}`
    if (seen.has(name)) continue
    seen.add(name)
    yield profile
  }
}

/** On each axis, the places that remain possible with these answers. */
export function placesLeft(answers: Answers): readonly (readonly number[])[] {
  const them = askedAnswers(answers)
  const kind = kinds.standFor(them)
  return axes.map((axis) => {
    const fits = axis.questions.includes('signs') ? fitsUse(them) : fitsAnswers(axis, them, kind)
    return [...axis.places.keys()].filter((place) => fits(axis.places[place] as Answers))
  })
}
const fitsAnswers =
  ({ questions }: Axis, them: Answers, kind: Answers) =>
  (place: Answers): boolean =>
    questions.every((question) => isUnknown(them[question]) || !(question in place) || place[question] === kind[question])

/** Use and severity: the checked signs, plus one for people who feel, or may feel, unwell now and did not check it. */
function fitsUse({ lastUse, signs, withdrawal }: Answers) {
  return (place: Answers): boolean => {
    if (!isUnknown(lastUse) && place.lastUse !== lastUse) return false
    if (typeof signs !== 'object') return true
    const more = signs.includes('withdrawal') ? 0 : 1
    const asWell = place.lastUse !== 'withinWeek' || withdrawal === 'none' ? [0] : isUnknown(withdrawal) ? [0, more] : [more]
    return asWell.some((one) => severityOf(signs.length + one) === severityIn(place))
  }
}
const severityIn = ({ signs }: Answers) => severityIds[severities.findIndex((ticked) => ticked.length === signs?.length)]

/** The profiles made of one of these places on each axis. */
export function profilesAt(left: readonly (readonly number[])[]): Uint32Array {
  const all = new Uint32Array(left.reduce((count, places) => count * places.length, 1))
  let filled = 1
  axes.forEach(({ step }, axis) => {
    const places = left[axis] as readonly number[]
    for (let at = places.length - 1; at >= 0; at -= 1)
      for (let one = 0; one < filled; one += 1) all[at * filled + one] = (all[one] as number) + (places[at] as number) * step
    filled *= places.length
  })
  return all
}
