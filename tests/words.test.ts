// Shows that every word is there, plain and kind by count; not that it is true, nor that people understand it.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  alongside,
  askByPhone,
  askProgram,
  beforeStairs,
  bringItUp,
  closing,
  conflicts,
  criteria,
  disagreements,
  type FirstStep,
  facets,
  facts,
  firstStepNotes,
  firstStepRules,
  gates,
  goFirst,
  guide,
  headlines,
  helpForYou,
  ladder,
  leaveOutReasons,
  leftOut,
  medicationGroups,
  notes,
  nowGroups,
  type OnlyWith,
  phoneGroups,
  programConditions,
  programExclusions,
  programMusts,
  programShoulds,
  properties,
  questionIds,
  questions,
  recommend,
  recoveryHousingTexts,
  sourceIds,
  sources,
  today,
  toleranceTexts,
  tonight,
  withoutQuestions,
} from '#rules'
import { rowMarks } from '../src/desk/programs/marks.ts'
import { aloneKeys, deskActions } from '../src/desk/shortcuts.ts'
import guideWords from '../src/locales/en/guide.json'
import type { Notice } from '../src/platform/notice.ts'
import type { Notice as ListNotice, Refusal, RowProblem, Tally } from '../src/programs/reading.ts'
import { helplines } from '../src/site/helplines.ts'
import { endings, includes, replies } from '../src/storage/call.ts'
import { type Measure, measures, sameInAll } from './languages.ts'
import { longSentences } from './plain.ts'
import {
  baseOf,
  filled,
  isThem,
  languages,
  methodSections,
  noSentences,
  pluralOf,
  saidOn,
  screens,
  standsOn,
  type Texts,
  textsOf,
  themOf,
  voices,
} from './screens.ts'

const [pageWithoutScript = ''] = Object.values(
  import.meta.glob<string>('../scripts/build/withoutApp.ts', { query: '?raw', import: 'default', eager: true }),
)

const code = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!../src/i18n/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const ids = (of: object): string[] => Object.keys(of)
const steps: readonly FirstStep[] = [...new Set(firstStepRules.map(({ step }) => step))]
const dangers = ids(gates.emergency)
const withOption = questionIds.flatMap((id) => questions[id].options.map((option) => `${id} ${option}`))
const withTicks = questionIds.filter((id) => questions[id].pick === 'many')
const ifApply = new Set([{}, { lastUse: 'withinWeek' } as const].flatMap((answers) => ifTheseApply(answers)))
const onlyWith = ids({
  medication: true,
  withdrawalCare: true,
  recoveryHousing: true,
  dualDiagnosis: true,
  prenatalCare: true,
  violenceHelp: true,
  telehealth: true,
} satisfies Record<OnlyWith, true>)
const offered = ['care', ...ids(programMusts), ...ids(programShoulds), 'language']
/** All that can be said of a list of programs. */
const ofReading = {
  tally: {
    rows: true,
    read: true,
    joined: true,
    repeated: true,
    mentalHealthOnly: true,
    practitioners: true,
    unusable: true,
  } satisfies Record<keyof Tally, true>,
  notices: { windows1252: true, utf16: true, cutAtLimit: true } satisfies Record<ListNotice, true>,
  problems: {
    noName: true,
    noPhone: true,
    badPhone: true,
    badZip: true,
    badWebsite: true,
    badDate: true,
    tooLong: true,
    tooManyCells: true,
    openQuote: true,
    unknownWord: true,
  } satisfies Record<RowProblem, true>,
  refused: {
    empty: true,
    tooBig: true,
    spreadsheet: true,
    pdf: true,
    webPage: true,
    json: true,
    unreadable: true,
    brokenQuotes: true,
    noHeader: true,
    missingColumns: true,
    doubledColumn: true,
    unknownCodes: true,
    mixedCodes: true,
    noRows: true,
  } satisfies Record<Refusal, true>,
}
const notices = ids({ changed: true, unreadable: true, newer: true, notLoaded: true, notKept: true } satisfies Record<
  Notice,
  true
>)

function ifTheseApply(answers: Parameters<typeof recommend>[0]): readonly string[] {
  const result = recommend(answers)
  return result.kind === 'emergency' ? [] : result.ifApplies
}

/** The rows of the fact boxes with words of their own. */
const { who, notFor, length, cost } = guideWords.box
const boxed = Object.entries({ who, notFor, length, cost }).flatMap(([facet, rows]) => ids(rows).map((id) => `${facet} ${id}`))

/** What can stand in the places of a key that the code puts together: for each such key the ids, in order. */
const inPlaces: readonly (readonly [ids: readonly string[], ...keys: readonly string[]])[] = [
  [helplines.map(({ id }) => id), 'ui:help.*'],
  [dangers, 'ui:emergency.*.title', 'ui:emergency.*.steps', 'ui:emergency.*.avoid'],
  [['unsure', 'declined'], 'ui:review.*'],
  [['none', 'current', 'older'], 'result:reviewed.*'],
  [['current', 'older'], 'method:review.*'],
  [notices, 'ui:notice.*'],
  [['refused', 'unknown'], 'ui:file.*', 'result:keep.came.print.*', 'desk:fhir.*'],
  [['done', 'refused', 'unknown'], 'result:keep.came.copy.*'],
  [[...new Set(questionIds.map((id) => questions[id].section))], 'questions:sections.*'],
  [questionIds, 'questions:*.ask', 'questions:*.short', 'questions:*.why', 'questions:*.body', 'questions:*.hint'],
  [['guide', 'method'], 'ui:foot.*'],
  [withTicks, 'questions:*.none'],
  [withOption, 'questions:*.options.*', 'questions:*.details.*'],
  [ladder, 'result:settings.*.title', 'result:settings.*.name', 'result:settings.*.like'],
  [nowGroups.flat().flatMap(({ id }) => (id === 'doctor' ? [] : [id])), 'result:now.lines.*'],
  [headlines.map(({ id }) => id), 'result:headline.medicine.*'],
  [ids(tonight), 'result:tonight.lines.*'],
  [ids(bringItUp), 'result:close.bringItUp.*'],
  [ids(helpForYou), 'result:close.forYou.*'],
  [ids(askProgram).filter((id) => 'paper' in askProgram[id as keyof typeof askProgram]), 'result:sheet.about.*'],
  [['none', 'mild', 'moderate', 'severe'], 'result:sheet.range.*'],
  [['title', 'answers'], 'result:sheet.*'],
  [['open', 'unmet'], 'result:details.*'],
  [['signs', 'otherSubstances'], 'result:range.aloud.*'],
  [['less', 'open', 'more', 'possible', 'workable'], 'result:others.*'],
  [ids(askByPhone), 'result:place.questions.*'],
  [ids(criteria), 'result:criteria.*', 'result:needs.*'],
  [ids(askProgram), 'result:askProgram.questions.*'],
  [[...ladder, ...ids(beforeStairs)], 'result:path.lasts.*'],
  [['step', 'howLong', 'where', 'liveIn', 'home'], 'result:path.*'],
  [ids(guide), 'guide:sections.*'],
  [Object.values(guide).flatMap(ids), 'guide:entries.*.name', 'guide:entries.*.inShort'],
  [facets, 'guide:facets.*'],
  [['setting', 'week', 'hours', 'cost', 'liveIn', 'home'], 'guide:compare.*'],
  [boxed, 'guide:box.*.*'],
  [['suggested', 'workable', 'possible', 'less', 'more'], 'guide:standing.*'],
  [['thirtyDays', 'notSaid', 'withdrawal', 'week', 'month'], 'guide:periods.*'],
  [leaveOutReasons, 'guide:leftOutReasons.*'],
  [ids(leftOut), 'guide:leftOut.*'],
  [methodSections, 'method:*.title'],
  [dangers, 'method:gates.*'],
  [firstStepRules.map(({ reason }) => reason), 'method:firstStep.reasons.*'],
  [steps, 'result:firstSteps.*.title', 'result:firstSteps.*.text', 'result:firstSteps.*.line'],
  [firstStepRules.map(({ reason }) => reason), 'result:firstStepReasons.*'],
  [ids(firstStepNotes), 'result:firstStepNotes.*'],
  [ids(today), 'result:today.*'],
  [Object.values(today).map(({ paper }) => paper), 'result:today.titles.*', 'result:today.lines.*'],
  [ids(beforeStairs), 'result:path.before.*'],
  [medicationGroups.flat().map(({ id }) => id), 'result:medication.*'],
  [ids(alongside), 'result:alongside.*.title'],
  [ids(alongside).filter((id) => id !== 'lostTolerance' && id !== 'recoveryHousing'), 'result:alongside.*.text'],
  [toleranceTexts.map(({ id }) => id), 'result:alongside.lostTolerance.*'],
  [recoveryHousingTexts.map(({ id }) => id), 'result:alongside.recoveryHousing.*'],
  [ids(conflicts), 'result:conflicts.*', 'result:whatWouldFit.*'],
  [ids(notes), 'result:notes.*'],
  [onlyWith, 'result:onlyWith.*'],
  [onlyWith.filter((id) => id !== 'violenceHelp'), 'result:ifNot.with.*'],
  [[...ifApply], 'result:ifApplies.*'],
  [phoneGroups.flat().map(({ id }) => id), 'result:say.lines.*'],
  [dangers, 'questions:dangerNow.details.*', 'questions:dangerNow.options.*'],
  [['housing', 'heroinAtHome', 'support', 'medication'], 'result:changes.*'],
  [ids(withoutQuestions), 'without:sections.*'],
  [Object.entries(withoutQuestions).flatMap(([section, claims]) => ids(claims).map((id) => `${section} ${id}`)), 'without:*.*'],
  [ids(facts), 'facts:facts.*'],
  [goFirst, 'programs:first.*'],
  [offered, 'programs:why.*', 'programs:ask.*'],
  [[...new Set([...offered.filter((id) => id !== 'language'), ...ids(programExclusions)])], 'programs:out.*'],
  [ids(programConditions), 'programs:only.*'],
  [['findTreatment', 'template'], 'programs:source.*'],
  [['until2025', 'since2026'], 'programs:codes.*'],
  [rowMarks, 'desk:programs.marks.*'],
  [['name', 'phone', 'city', 'state', 'zip', 'care', 'medicine', 'payment', 'people'], 'programs:told.columns.*'],
  [properties.care, 'programs:care.*'],
  [['broken', 'old', 'refused'], 'programs:kept.*'],
  [ids(ofReading.tally), 'programs:tally.*'],
  [ids(ofReading.notices), 'programs:notices.*'],
  [ids(ofReading.problems), 'programs:problems.*'],
  [ids(ofReading.refused), 'programs:refused.*'],
  [['self', 'other'], 'desk:caller.*'],
  [endings, 'desk:ending.*'],
  [includes, 'desk:out.*'],
  [['yes', 'no'], 'desk:call.*'],
  [['unsure', 'declined', 'open', 'notNeeded'], 'desk:questions.*'],
  [withOption, 'desk:short.*.*'],
  [['caller', 'danger', 'closing'], 'desk:warning.*'],
  [replies, 'desk:tell.*'],
  [ids(closing), 'script:closing.*'],
  [['next', 'useful'], 'desk:ask.*'],
  [[...ids(aloneKeys), ...deskActions], 'desk:keys.*'],
  [questionIds, 'script:*.say'],
  [withOption, 'script:*.options.*'],
  [dangers, 'script:emergency.*.wait'],
  [ids(disagreements), 'facts:differ.*'],
  [sourceIds.filter((id) => sources[id].kind === 'document'), 'facts:sources.*'],
]

/** One place in the code where words are read: the key with `*` for each part that is only known when it runs. */
type Reading = { readonly key: string; readonly optional: boolean; readonly values: readonly string[]; readonly where: string }

function readingsIn([where, text]: readonly [path: string, text: string]): Reading[] {
  const file = ts.createSourceFile(where, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const meant = new Map<string, ts.Expression>()
  const found: Reading[] = []
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      meant.set(node.name.text, node.initializer)
  })
  visit(file, (node) => {
    if (!ts.isCallExpression(node) || !/^t(\.maybe|\.list)?$/.test(node.expression.getText())) return
    const [key, values] = node.arguments
    if (!key) return
    const optional = node.expression.getText() === 't.maybe'
    for (const each of possible(key, meant))
      found.push({ key: each.includes(':') ? each : `ui:${each}`, optional, values: namesIn(values), where })
  })
  return found
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

/** The names of the values that are put into a text. */
const namesIn = (values: ts.Expression | undefined): string[] =>
  values && ts.isObjectLiteralExpression(values) ? values.properties.map(({ name }) => name?.getText() ?? '…') : []

/** All that an expression may be, as far as it can be read off the code; `*` stands for what cannot. */
function possible(node: ts.Expression, meant: ReadonlyMap<string, ts.Expression>): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return possible(node.expression, meant)
  if (ts.isConditionalExpression(node)) return [...possible(node.whenTrue, meant), ...possible(node.whenFalse, meant)]
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (before, { expression, literal }) =>
        before.flatMap((start) => possible(expression, meant).map((part) => start + part + literal.text)),
      [node.head.text],
    )
  const named = ts.isIdentifier(node) ? meant.get(node.text) : undefined
  return named ? possible(named, new Map()) : ['*']
}

/** The keys that a reading stands for; undefined when nothing says what may stand in its places. */
function keysOf({ key }: Reading): string[] | undefined {
  if (!key.includes('*')) return [key]
  const entry = inPlaces.find(([, ...keys]) => keys.includes(key))
  return entry?.[0].map((id) => id.split(' ').reduce((filledIn, part) => filledIn.replace('*', part), key))
}

const readings = Object.entries(code).flatMap(readingsIn)
const keysOfReadings = (some: readonly Reading[]) => new Set(some.flatMap((reading) => keysOf(reading) ?? []))
const read = keysOfReadings(readings)
const needed = keysOfReadings(readings.filter(({ optional }) => !optional))
const places = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort()
const entries = (texts: Texts) => [...texts].map(([key, lines]) => ({ key, lines, text: lines.join(' ') }))
/** The forms of each text, by the key as the code names it. */
function formsByBase(texts: Texts): ReadonlyMap<string, ReturnType<typeof entries>> {
  const forms = new Map<string, ReturnType<typeof entries>>()
  for (const each of entries(texts)) forms.set(baseOf(each.key), [...(forms.get(baseOf(each.key)) ?? []), each])
  return forms
}
const english = textsOf('en')

describe('the code', () => {
  it('reads words at many places', () => expect(readings.length).toBeGreaterThan(100))
  it('builds keys only from the parts listed above', () => {
    expect(readings.filter((reading) => !keysOf(reading)).map(({ key, where }) => `${where}: ${key}`)).toEqual([])
  })
  it('uses every part listed above', () => {
    const used = readings.map(({ key }) => key)
    expect(inPlaces.flatMap(([, ...keys]) => keys).filter((key) => !used.includes(key))).toEqual([])
  })
  it('passes a value for every placeholder of a text', () => {
    const forms = formsByBase(english)
    const missing = readings.flatMap((reading) =>
      (keysOf(reading) ?? [])
        .flatMap((base) => forms.get(base) ?? [])
        .flatMap(({ key, text }) =>
          places(text).flatMap((place) => (reading.values.includes(place) ? [] : [`${key}: ${place}`])),
        ),
    )
    expect(missing).toEqual([])
  })
})

describe.each(languages)('the words in "%s"', (language) => {
  const texts = textsOf(language)
  const bases = new Set([...texts.keys()].map(baseOf))
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  it('exist for every id of the rules and for everything else the code reads', () => {
    expect([...needed].filter((key) => !bases.has(key))).toEqual([])
  })
  it('say all that English says', () => {
    expect([...english.keys()].map(baseOf).filter((key) => !bases.has(key))).toEqual([])
  })
  it('are all used by the code, or by the page without scripts', () => {
    const atBuild = [...pageWithoutScript.matchAll(/\bwords\.(\w+)/g)].map(([, key]) => `withoutScript:${key}`)
    expect([...bases].filter((key) => !read.has(key) && !atBuild.includes(key))).toEqual([])
  })
  it('are never empty', () => {
    expect(entries(texts).filter(({ lines }) => lines.length === 0 || lines.some((line) => line.trim() === ''))).toEqual([])
  })
  it('have a text for "self" wherever they have one for "other"', () => {
    expect([...texts.keys()].filter((key) => isThem(key) && !texts.has(key.replace('_them', '')))).toEqual([])
  })
  it('have all plural forms of the language wherever they have any', () => {
    const withPlural = [...texts.keys()].filter(pluralOf)
    const formsOf = (key: string) => withPlural.filter((each) => baseOf(each) === baseOf(key) && isThem(each) === isThem(key))
    expect(withPlural.filter((key) => formsOf(key).map(pluralOf).sort().join() !== [...plurals].sort().join())).toEqual([])
  })
  it('have the same placeholders in every form of a text', () => {
    const unlike = [...formsByBase(texts)].filter(([, forms]) => new Set(forms.map(({ text }) => places(text).join())).size > 1)
    expect(unlike.map(([base]) => base)).toEqual([])
  })
  it('have as many lines in every list as English', () => {
    const lines = (all: Texts, key: string) => all.get(key)?.length
    expect([...texts.keys()].filter((key) => english.has(key) && lines(texts, key) !== lines(english, key))).toEqual([])
  })
  it('have the same placeholders as English', () => {
    const placesOf = (all: Texts, key: string) => places(all.get(key)?.join(' ') ?? '').join()
    const inBoth = [...texts.keys()].filter((key) => english.has(key))
    expect(inBoth.filter((key) => placesOf(texts, key) !== placesOf(english, key))).toEqual([])
  })
  it('have the same numbers as English', () => {
    const numbers = (text: string) => [...text.matchAll(/\d[\d,.]*(?<=\d)/g)].map(([number]) => number).toSorted()
    const saidIn = (all: Texts, key: string) => numbers(all.get(key)?.join(' ') ?? '').join(' ')
    const known = measures[language]?.numbersOfItsOwn ?? {}
    const inBoth = [...texts.keys()].filter((key) => english.has(key) && !(key in known))
    const other = inBoth.filter((key) => saidIn(texts, key) !== saidIn(english, key))
    expect(other.map((key) => `${key}: ${saidIn(texts, key)}; in English ${saidIn(english, key)}`)).toEqual([])
  })
  it('have a separate text for somebody else wherever English has one', () => {
    const them = [...english.keys()].filter((key) => isThem(key) && !pluralOf(key))
    expect(them.filter((key) => !texts.has(key))).toEqual([])
    const differs = (all: Texts, key: string) => all.get(key)?.join() !== all.get(key.replace('_them', ''))?.join()
    expect(them.filter((key) => differs(english, key) && !differs(texts, key))).toEqual([])
  })
  it('are in that language, except punctuation, placeholders and known exceptions', () => {
    const known = { ...sameInAll, ...measures[language]?.sameAsEnglish }
    const others = language === 'en' ? [] : entries(texts).filter(({ text }) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
    const same = others.filter(({ key, text }) => text === english.get(key)?.join(' '))
    expect(same.map(({ key }) => key).filter((key) => !(key in known))).toEqual([])
  })
  it('are all measured on a screen', () => {
    const measured = [...screens, noSentences]
    expect([...texts.keys()].filter((key) => !measured.some((screen) => standsOn(key, screen)))).toEqual([])
  })
})

describe.each(languages.filter((language) => language in measures))('the measured words in "%s"', (language) => {
  const texts = textsOf(language)
  const { longest, tooHard, avoided, speaksToThem, notOfThem, notThePerson, sameAsEnglish } = measures[language] as Measure
  const ofThePerson = entries(texts).filter(({ key }) => /^(questions|result|guide|method):/.test(key) && !isThem(key))
  const toldToThem = (key: string) => speaksToThem.test(texts.get(key)?.join(' ') ?? '')

  it(`have at most ${longest} words in a sentence, with the longest values filled in`, () => {
    const long = ({ key, lines }: (typeof ofThePerson)[number]) =>
      longSentences(
        lines.map((line) => filled(line, texts)),
        longest,
      ).map((sentence) => `${key}: ${sentence}`)
    expect(entries(texts).flatMap(long)).toEqual([])
  })
  it('have a text for somebody else wherever they speak to or as the person', () => {
    const lacking = ofThePerson.map(({ key }) => key).filter((key) => toldToThem(key) && !texts.has(themOf(key)))
    expect(lacking.filter((key) => !(key in notThePerson))).toEqual([])
  })
  it('need each of the exceptions', () => {
    expect(Object.keys(notThePerson).filter((key) => !toldToThem(key) || texts.has(themOf(key)))).toEqual([])
    const same = (key: string) => texts.get(key)?.join() === english.get(key)?.join()
    expect(Object.keys({ ...sameAsEnglish, ...(language !== 'en' && sameInAll) }).filter((key) => !same(key))).toEqual([])
  })
  it('refer to somebody else with respect, without guessing a gender', () => {
    const others = entries(texts).filter(({ key }) => isThem(key))
    expect(others.filter(({ text }) => notOfThem.test(text))).toEqual([])
  })
  it('use no word that blames or endangers, outside the titles of the sources', () => {
    const titles = sourceIds.flatMap((id) => [sources[id].title ?? [], ...sources[id].headings].flat())
    const withoutTitles = (text: string) => titles.reduce((rest, title) => rest.replaceAll(title, ''), text)
    expect(
      entries(texts).flatMap(({ key, lines }) =>
        lines.flatMap((line) => avoided(withoutTitles(line)).map((word) => `${key}: ${word}`)),
      ),
    ).toEqual([])
  })
  describe.each(voices)('are plain in the voice "%s"', (voice) => {
    it.each(screens.map((screen) => [screen.name, screen] as const))('on the screen "%s"', (_, screen) => {
      const said = saidOn(screen, texts, voice)
      expect(said).not.toEqual([])
      expect(tooHard(said)).toBeLessThanOrEqual(0)
    })
  })
})
