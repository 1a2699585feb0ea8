/** Shows which programs of the real list are shown to whom and in which order; not that they have a place free. */
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import {
  type Answers,
  type Match,
  matchPrograms,
  type Program,
  type ProgramMatches,
  type Property,
  programConditions,
  programExclusions,
  programMusts,
  programShoulds,
  properties,
  propertyColumns,
  type QuestionId,
  questionIds,
  recommend,
  type Says,
} from '#rules'
import { inDanger, personas, young } from '../laws/personas.ts'
import { amount } from '../laws/proof.ts'
import { answersTo, dice, give, leavingOpen, mildest, patience, seed, somebody, ticks } from '../laws/space.ts'
import { aProgram, read, wholeExport } from './lists.ts'

vi.setConfig(patience)

const chance = dice(seed)
const { roll, one } = chance
const nowhere = { zip: '', language: 'en' }
const every: readonly Property[] = propertyColumns.flatMap((column) => properties[column] as readonly Property[])
const people: readonly Answers[] = [...personas, ...young].map(({ answers }) => answers)

/** A program that says something about some of the properties, at random. */
const anyProgram = (): Program => ({
  ...aProgram,
  says: Object.fromEntries(every.flatMap((property) => (roll() < 0.6 ? [[property, one(['yes', 'no'] as const)]] : []))),
})
const withSays = (says: Program['says'], program = aProgram): Program => ({ ...program, says })
const matchesOf = (answers: Answers, programs: readonly Program[], looking = nowhere): ProgramMatches => {
  const matches = matchPrograms(programs, answers, looking)
  expect(matches).not.toBeNull()
  return matches as ProgramMatches
}

/** Needs a day program, has Medicaid, is not on medicine and used this week. */
const severe: Answers = { ...mildest, lastUse: 'withinWeek', signs: ticks(6), payment: 'publicInsurance', support: 'strong' }
/** A program that offers all that anybody could want. */
const everything = Object.fromEntries(
  every.filter((property) => !/Only$|notFor/.test(property)).map((property) => [property, 'yes']),
) as Program['says']

let real: readonly Program[] = []
beforeAll(async () => {
  real = (await read(wholeExport)).programs
})

describe('these callers, with the real list of Massachusetts', () => {
  const shown = (answers: Answers, zip = '') => matchesOf(answers, real, { zip, language: 'en' })
  const sure = (matches: ProgramMatches): Program[] => matches.matches.filter(({ fits }) => fits).map(({ program }) => program)
  const yes = (programs: readonly Program[], property: Property) => programs.every(({ says }) => says[property] === 'yes')

  it('pregnant, on methadone, with Medicaid: sees only programs that keep methadone and take Medicaid, none for men', () => {
    const caller: Answers = { ...severe, pregnancy: 'yes', medication: 'methadone', stage: 'none' }
    const found = sure(shown(caller, '02118'))
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(({ says }) => says.methadone === 'yes' || says.keepsMethadone === 'yes')).toBe(true)
    expect(yes(found, 'medicaid')).toBe(true)
    expect(found.some(({ says }) => says.menOnly === 'yes')).toBe(false)
    expect(found[0]?.says.pregnant).toBe('yes')
  })
  it('with no insurance and free only in the evening: sees intensive programs with a sliding fee first, and asks about evenings', () => {
    const caller: Answers = {
      ...severe,
      signs: ticks(4),
      payment: 'none',
      obligations: 'cannotPauseWork',
      time: 'someHours',
      support: 'some',
    }
    expect(recommend(caller)).toMatchObject({ low: 'intensiveOutpatient', high: 'intensiveOutpatient' })
    const { matches, leftOut } = shown(caller)
    const found = sure(shown(caller))
    expect(found.length).toBeGreaterThan(3)
    expect(yes(found, 'intensiveOutpatient')).toBe(true)
    expect(found.every(({ says }) => says.slidingFee === 'yes' || says.free === 'yes')).toBe(true)
    expect(matches[0]?.shoulds).toContainEqual({ id: 'evening', says: 'notSaid' })
    expect(leftOut.get('noInsurance')?.length).toBeGreaterThan(0)
  })
  it('who needs a live-in program and has a child: sees the programs with beds for children first', () => {
    const caller: Answers = { ...severe, support: 'none', obligations: 'cannotPauseCare', time: 'someHours' }
    expect(recommend(caller)).toMatchObject({ low: 'residential' })
    const { matches } = shown(caller)
    const firstWithout = matches.findIndex(({ program }) => program.says.childrenStay !== 'yes')
    const withChildren = matches.filter(({ fits, program }) => fits && program.says.childrenStay === 'yes').length
    expect(matches[0]?.program.says.residential).toBe('yes')
    expect(withChildren + firstWithout).toBeGreaterThan(0)
    expect(sure(shown(caller)).every(({ says }) => says.residential === 'yes')).toBe(true)
  })
  it('17 years old: sees only programs that take people under 18', () => {
    const found = shown({ ...severe, ageGroup: 'under18' })
    expect(sure(found).length).toBeGreaterThan(3)
    expect(yes(sure(found), 'under18')).toBe(true)
    expect(found.leftOut.get('under18')?.length).toBeGreaterThan(100)
  })
  it('of whom little is known: sees every kind of care in the range, and is told that it is one', () => {
    const caller: Answers = { dangerNow: [], ageGroup: 'adult', payment: 'publicInsurance' }
    const { matches, isRange } = shown(caller)
    expect(isRange).toBe(true)
    const found = matches.filter(({ fits }) => fits).map(({ program }) => program)
    for (const care of ['outpatient', 'dayProgram', 'residential'] as const)
      expect(
        found.some(({ says }) => says[care] === 'yes'),
        care,
      ).toBe(true)
    expect(yes(found, 'medicaid')).toBe(true)
  })
  it('who drinks every day: sees withdrawal care in a bed, and no day program', () => {
    const found = sure(shown({ ...severe, otherSubstances: ['alcoholDaily'] }))
    expect(found.length).toBeGreaterThan(3)
    expect(yes(found, 'bedWithdrawal') && yes(found, 'alcoholWithdrawal')).toBe(true)
  })
  it('looking near a ZIP: sees that ZIP before its area, the county and the state', () => {
    const { matches } = shown(severe, '02118')
    const near = matches.filter(({ fits }) => fits)
    const ranks = ['zip', 'zipArea', 'county', 'state', 'elsewhere']
    const sameMet = near.filter(({ shoulds }) => JSON.stringify(shoulds) === JSON.stringify(near[0]?.shoulds))
    const order = sameMet.map((match) => ranks.indexOf(match.near))
    expect(new Set(order).size).toBeGreaterThan(1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

describe('what comes before any list', () => {
  it('in an emergency there is no list at all', () => {
    for (const { answers } of inDanger) expect(matchPrograms(real, answers, nowhere)).toBeNull()
  })
  it('there is none for whoever stays where they are, or needs no program', () => {
    for (const answers of people) {
      const result = recommend(answers)
      const isLooking = result.kind !== 'emergency' && result.findPlace !== null
      expect(matchPrograms([], answers, nowhere) !== null).toBe(isLooking)
    }
  })
  it('whoever must see a doctor, a hospital or an emergency room today is told so first', () => {
    expect(matchesOf({ ...severe, mentalHealth: 'severe' }, []).first).toBe('doctor')
    expect(matchesOf({ ...severe, otherSubstances: ['alcoholDaily'], pregnancy: 'yes' }, []).first).toBe('hospital')
    expect(matchesOf({ ...severe, withdrawal: 'veryUnwell' }, []).first).toBe('emergencyRoom')
    expect(matchesOf(severe, []).first).toBeNull()
  })
})

describe('laws, for the people of the laws and the real list', () => {
  test('a program that says no to what it must offer is never shown, and each one left out has a reason', () => {
    for (const answers of people) {
      const found = matchPrograms(real, answers, nowhere)
      if (!found) continue
      expect(found.matches.flatMap(({ musts }) => musts.filter(({ says }) => says === 'no'))).toEqual([])
      const leftOut = [...found.leftOut.values()].reduce((sum, { length }) => sum + length, 0)
      expect(found.matches.length + leftOut).toBe(real.length)
    }
  })
  test('what a list does not say is never a yes: a program that says nothing fits nobody, and is left out for nobody', () => {
    for (const answers of people) {
      const found = matchPrograms([aProgram], answers, nowhere)
      if (found) expect(found.matches).toMatchObject([{ fits: false }])
    }
  })
  test('taking one yes away never makes a program fit, and saying one thing less never leaves it out', () => {
    for (const answers of people) {
      const program = anyProgram()
      const less = withSays(Object.fromEntries(Object.entries(program.says).filter(() => roll() < 0.7)))
      const [full, lighter] = [program, less].map((each) => matchPrograms([each], answers, nowhere)?.matches[0])
      if (full && matchPrograms([], answers, nowhere)) expect(lighter).toBeDefined()
      if (lighter?.fits) expect(full?.musts.every(({ says }) => says === 'yes')).toBe(true)
    }
  })
  test('a program that offers everything is shown to everybody who looks for one', () => {
    for (const answers of people) {
      const found = matchPrograms([withSays(everything)], answers, { zip: '', language: 'es' })
      if (found) expect(found.matches).toMatchObject([{ fits: true }])
    }
  })
  test('a program for other people is shown to nobody, whatever else it offers', () => {
    for (const answers of people)
      for (const property of ['notForOpioids', 'driversOnly'] as const)
        expect(matchPrograms([withSays({ ...everything, [property]: 'yes' })], answers, nowhere)?.matches ?? []).toEqual([])
  })
  test('a program only for women, men or veterans never counts as sure, since nobody asked', () => {
    for (const answers of people)
      for (const property of ['womenOnly', 'menOnly', 'veteransOnly'] as const) {
        const found = matchPrograms([withSays({ ...everything, [property]: 'yes' })], answers, nowhere)
        const isPregnant = answers.pregnancy === 'yes'
        if (found && !(isPregnant && property === 'womenOnly')) expect(found.matches.every(({ fits }) => !fits)).toBe(true)
        if (found && isPregnant && property === 'menOnly') expect(found.leftOut.get('menOnly')).toHaveLength(1)
      }
  })
  test('every must, should, exclusion and condition is met by somebody', () => {
    const programs = [withSays({}), ...every.map((property) => withSays({ ...everything, [property]: 'yes' }))]
    const met = people.flatMap((answers) => {
      const found = matchPrograms(programs, answers, nowhere)
      const ids = (match: Match) => [...match.musts, ...match.shoulds].map(({ id }): string => id).concat(match.conditions)
      return found ? [...found.matches.flatMap(ids), ...found.leftOut.keys()] : []
    })
    const all = [programMusts, programShoulds, programExclusions, programConditions].flatMap((rules) => Object.keys(rules))
    expect(all.filter((id) => !met.includes(id))).toEqual([])
  })
})

/** The answers that a law adds one after the other. Danger and age decide whether there is a list, so they come first. */
const later: readonly QuestionId[] = questionIds.filter((question) => question !== 'dangerNow' && question !== 'ageGroup')
const count = amount(5000, 150, 50)

/** A program that offers one kind of care, and everything else but one or two things, or no medicine at all. */
const withOneCare = (): Program => {
  const care = one(properties.care)
  const lacking: readonly Property[] = roll() < 0.2 ? properties.medicine : [one(every), one(every)]
  return withSays(
    Object.fromEntries(
      Object.entries(everything).map(([property, said]) => {
        const isOtherCare = (properties.care as readonly string[]).includes(property) && property !== care
        return [property, isOtherCare || (property !== care && lacking.includes(property as Property)) ? 'no' : said]
      }),
    ),
  )
}
const isOpen = (answer: unknown): boolean => answer === undefined || answer === 'unsure' || answer === 'declined'

/** For each program: left out, or shown as sure or not. Null where there is no list. */
function fitsOf(programs: readonly Program[], answers: Answers): readonly ('leftOut' | 'ask' | 'fits')[] | null {
  const found = matchPrograms(programs, answers, nowhere)
  if (!found) return null
  const shown = new Map(found.matches.map(({ program, fits }) => [program, fits ? ('fits' as const) : ('ask' as const)]))
  return programs.map((program) => shown.get(program) ?? 'leftOut')
}

test(`an answer that is added never turns a program that was left out into one that fits (${count} people, seed ${seed})`, () => {
  const seen = { leftOut: 0, ask: 0, fits: 0 }
  for (let time = 0; time < count; time += 1) {
    const whole = { ...somebody(chance, 0.2), dangerNow: [], ageGroup: one(['adult', 'adult', 'under18']) } as Answers
    const before = leavingOpen(whole, later, 1 + Math.floor(roll() * later.length), chance)
    const programs = Array.from({ length: 100 }, withOneCare)
    const was = fitsOf(programs, before)
    for (const question of later.filter((each) => isOpen(before[each]))) {
      const after = give(before, question, one(answersTo(question)))
      const is = fitsOf(programs, after)
      for (const each of is ?? []) seen[each] += 1
      const turned = programs.find((_, at) => was?.[at] === 'leftOut' && is?.[at] === 'fits')
      expect(turned && { before, question, after, says: turned.says }).toBeUndefined()
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(count)
})

describe('the order', () => {
  const fitting = withSays(everything)
  const order = (programs: readonly Program[], zip = '02118'): readonly string[] =>
    matchesOf({ ...severe, travel: 'rarely' }, programs, { zip, language: 'en' }).matches.map(({ program }) => program.wait)
  /** A program whose place in the order is to be seen, marked by its wait, which the order does not read. */
  const marked = (wait: string, changed: Partial<Program>): Program => ({ ...fitting, ...changed, wait })
  const at = (zip: string, county = 'Suffolk', state = 'MA') => ({ address: { ...aProgram.address, zip, county, state } })
  const { telehealth: _, rides: __, ...lessOffered } = everything

  it.each<[reads: string, first: Partial<Program>, second: Partial<Program>]>([
    ['what is left to ask before what is met', { says: lessOffered }, { says: { ...everything, womenOnly: 'yes' } }],
    ['what is met before how near', { ...at('90001', '', 'CA') }, { says: lessOffered }],
    ['the ZIP before its area', { ...at('02118'), name: 'B' }, { ...at('02119'), name: 'A', checked: '2026-01-01' }],
    ['the area before the county', { ...at('02119', 'Norfolk'), name: 'B' }, { ...at('01999'), name: 'A' }],
    ['the county before the state', { ...at('01999'), name: 'B' }, { ...at('01999', 'Norfolk'), name: 'A' }],
    ['the state before elsewhere', { ...at('01999', 'Norfolk'), name: 'B' }, { ...at('90001', '', 'CA'), name: 'A' }],
    ['who checked later before the name', { checked: '2026-02-01', name: 'B' }, { checked: '2026-01-31', name: 'A' }],
    ['the name last', { name: 'A' }, { name: 'B' }],
  ])('reads %s', (_, first, second) => {
    const anchor = marked('anchor', { ...at('02118'), name: '0' })
    const both = [marked('first', first), marked('second', second)]
    const wanted = ['first', 'second']
    expect(order([anchor, ...both]).filter((each) => each !== 'anchor')).toEqual(wanted)
    expect(order([anchor, ...both.toReversed()]).filter((each) => each !== 'anchor')).toEqual(wanted)
  })
  it('reads nothing else: who pays for a website, a second number or a nicer text stays where they are', () => {
    const list = (change: (at: number) => Partial<Program>) =>
      Array.from({ length: 40 }, (_, at) => ({
        ...fitting,
        name: `House ${at % 7}`,
        says: at % 3 === 0 ? lessOffered : everything,
        checked: at % 2 === 0 ? '2026-01-01' : '',
        address: { ...aProgram.address, zip: at % 4 === 0 ? '02119' : '02118' },
        ...change(at),
      }))
    const places = (programs: readonly Program[]) =>
      matchesOf({ ...severe, travel: 'rarely' }, programs, { zip: '02118', language: 'en' }).matches.map(({ program }) =>
        programs.indexOf(program),
      )
    const plain = places(list(() => ({})))
    expect(new Set(plain).size).toBe(40)
    const texts = ['', 'zzz', 'Best rehab in town', '!!!']
    for (let time = 0; time < 20; time += 1) {
      const varied = list((at) => ({
        website: one(texts),
        wait: one(texts),
        phones: [{ number: one(['8005550100', '2125550100']), extension: one(['', '1']) }],
        languages: one([[], ['fr', 'pt'], ['ase']]),
        otherWords: { also: [one(texts)] },
        address: {
          ...aProgram.address,
          street: one(texts),
          city: one(texts),
          zip: at % 4 === 0 ? '02119' : '02118',
        },
      }))
      expect(places(varied)).toEqual(plain)
    }
  })
})

test('help in the language of the page counts, where that is not English', () => {
  const spanish = { ...withSays(everything), languages: ['es'] }
  const shoulds = (language: string, program: Program): readonly { id: string; says: Says }[] =>
    matchesOf(severe, [program], { zip: '', language }).matches[0]?.shoulds ?? []
  expect(shoulds('es', spanish)).toContainEqual({ id: 'language', says: 'yes' })
  expect(shoulds('es', withSays(everything))).toContainEqual({ id: 'language', says: 'notSaid' })
  expect(shoulds('en', spanish).map(({ id }) => id)).not.toContain('language')
})
