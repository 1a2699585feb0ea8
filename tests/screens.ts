import { facets, firstStepRules, type GuideEntry, gates, guide, ladder, questionIds, withoutQuestions } from '#rules'
import { words } from './plain.ts'

/** What the locale files say, by key, and which of it stands together on a screen. */
type Words = string | readonly string[] | { readonly [key: string]: Words }
/** By key ("result:say.wait"), the text under it: one, or the lines of a list. */
export type Texts = ReadonlyMap<string, readonly string[]>
export const voices = ['self', 'other'] as const
export type Voice = (typeof voices)[number]

const inFolders = import.meta.glob<Words>(['../src/locales/*/*.json', '!../src/locales/*/language.json'], {
  eager: true,
  import: 'default',
})
const files = Object.entries(inFolders).map(([path, words]) => {
  const [language, file] = path.split('/').slice(-2) as [string, string]
  return { language, file: file.replace('.json', ''), words }
})

/** Every language that has a folder. */
export const languages: readonly string[] = [...new Set(files.map(({ language }) => language))]

/** All that the files of a language say. */
export const textsOf = (language: string): Texts =>
  new Map(files.filter((each) => each.language === language).flatMap(({ file, words }) => textsUnder(`${file}:`, words)))

function textsUnder(key: string, words: Words): [string, readonly string[]][] {
  if (typeof words === 'string') return [[key, [words]]]
  if (Array.isArray(words)) return [[key, words]]
  const dot = key.endsWith(':') ? '' : '.'
  return Object.entries(words).flatMap(([name, inner]) => textsUnder(`${key}${dot}${name}`, inner))
}

const VARIANT = /(_them)?(?:_(zero|one|two|few|many|other))?$/

/** The key as the code names it: without the voice and without the number. */
export const baseOf = (key: string): string => key.replace(VARIANT, '')
export const isThem = (key: string): boolean => VARIANT.exec(key)?.[1] !== undefined
/** The plural form that a key is for ("one"), if it is for one. */
export const pluralOf = (key: string): string | undefined => VARIANT.exec(key)?.[2]
/** The same key in the voice that speaks of somebody else. */
export const themOf = (key: string): string => `${baseOf(key)}_them${pluralOf(key) ? `_${pluralOf(key)}` : ''}`

/** A text with the longest names in its places, so that no sentence is measured shorter than it is read. */
export function filled(text: string, texts: Texts): string {
  const longest = (keys: RegExp) => {
    const said = [...texts].filter(([key]) => keys.test(key)).flatMap(([, lines]) => lines)
    return said.sort((a, b) => words(b).length - words(a).length)
  }
  const [name, next] = longest(/^result:settings\.\w+\.name$/)
  const inPlace: Readonly<Record<string, string | undefined>> = {
    name,
    low: name,
    high: next,
    list: longest(/^result:sheet\.with\./)[0],
    savedAt: 'September 30, 2026',
    until: 'September 30, 2026',
  }
  return text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => inPlace[place] ?? place)
}

/** A screen or a part of one, and the keys of its texts: `*` is any one name, and a key takes along all below it. */
export type Screen = { readonly name: string; readonly keys: readonly string[] }

const patterns = new WeakMap<Screen, RegExp>()

/** All keys of a screen as one pattern, compiled once. */
function patternOf(screen: Screen): RegExp {
  const known = patterns.get(screen)
  if (known) return known
  const keys = screen.keys.map((each) => each.replaceAll('.', '\\.').replaceAll('*', '[^.]+'))
  const pattern = new RegExp(`^(?:${keys.join('|')})(?:\\.|$)`)
  patterns.set(screen, pattern)
  return pattern
}

export const standsOn = (key: string, screen: Screen): boolean => patternOf(screen).test(baseOf(key))

/** What a screen says in a voice; where that of somebody else has no form of its own, the self voice stands. */
export const saidOn = (screen: Screen, texts: Texts, voice: Voice): string[] =>
  [...texts]
    .filter(([key]) => (voice === 'self' ? !isThem(key) : isThem(key) || !texts.has(themOf(key))))
    .filter(([key]) => standsOn(key, screen))
    .flatMap(([, lines]) => lines.map((line) => filled(line, texts)))

const keysAt = (group: string, ...labels: readonly string[]): string[] => labels.map((label) => group + label)
const dangers = Object.keys(gates.emergency)
const steps = [...new Set(firstStepRules.map(({ step }) => step))]

const onEveryQuestion = keysAt('ui:question.', 'back', 'continue', 'or', 'unsure', 'declined', 'why', 'part')
const onEveryEmergency = keysAt('ui:emergency.', 'title', 'call', 'callOrText', 'source', 'passed', 'continue')

const sections: readonly Screen[] = [
  { name: 'suggestion', keys: keysAt('result:', 'settings', 'headline', 'youth', 'range', 'others') },
  { name: 'first step', keys: keysAt('result:', 'firstSteps', 'firstStepReasons', 'firstStepNotes', 'today', 'ifApplies') },
  { name: 'do this now', keys: keysAt('result:', 'headline', 'now') },
  { name: 'tonight', keys: keysAt('result:', 'tonight') },
  { name: 'for someone close', keys: keysAt('result:', 'close') },
  { name: 'find a place', keys: keysAt('result:', 'place') },
  { name: 'words to say', keys: keysAt('result:', 'say') },
  { name: 'why', keys: keysAt('result:', 'criteria', 'needs') },
  {
    name: 'what can work',
    keys: keysAt('result:', 'workable', 'conflicts', 'whatWouldFit', 'notes', 'onlyWith', 'makePossible', 'needAnswer', 'ifNot'),
  },
  { name: 'the path ahead', keys: keysAt('result:', 'path') },
  { name: 'medicine', keys: keysAt('result:', 'medication') },
  { name: 'alongside', keys: keysAt('result:', 'alongside') },
  { name: 'what would change it', keys: keysAt('result:', 'changes') },
  { name: 'questions to a program', keys: keysAt('result:', 'askProgram') },
  {
    name: 'to take along',
    keys: keysAt('result:', 'heading', 'sections', 'folds', 'details', 'short', 'keep', 'notThis', 'reviewed', 'sourcesLead'),
  },
]

const withoutSections = Object.keys(withoutQuestions)

const onDesk = ['title', 'caller', 'bar', 'ending', 'questions', 'ask', 'warning', 'emergency', 'tell', 'note'].concat([
  'live',
  'call',
  'out',
  'fhir',
  'next',
  'keys',
])

const onLoading = ['load', 'source', 'codes', 'tally', 'notices', 'problems', 'refused', 'kept', 'told', 'care']

const onPaper = ['sheet', 'headline', 'ifNot', 'settings.*.like', 'youth.suggest', 'range'].concat([
  'today.lines',
  'firstSteps.*.line',
  'place.title',
  'place.sheet',
  'say',
  'needs',
  'path',
  'sections',
  'askProgram',
  'notThis',
  'reviewed',
])

export const methodSections =
  'short example review gates severity needs firstStep workable always limits sources differ leftOut asked host version'.split(
    ' ',
  )

/** A section of the guide: its entries, what their facts state, and where the sources differ. */
const guideSections: readonly Screen[] = Object.entries(guide).map(([section, entries]) => ({
  name: `guide: ${section}`,
  keys: Object.entries(entries).flatMap(([id, entry]: [string, GuideEntry]) => [
    `guide:entries.${id}`,
    ...facets.flatMap((facet) => keysAt('facts:facts.', ...(entry[facet] ?? []))),
    ...keysAt('facts:differ.', ...(entry.differ ?? [])),
  ]),
}))

/** Every screen, each question on its own, and the result whole, by its parts, and by what stands at its top. */
export const screens: readonly Screen[] = [
  {
    name: 'start',
    keys: ['ui:start', 'ui:wait', 'ui:leave', 'withoutScript:why', 'withoutScript:settings', 'ui:kept', 'ui:file', 'ui:notice'],
  },
  { name: 'without questions', keys: keysAt('without:', 'title', 'lead', 'sections') },
  ...withoutSections.map((id) => ({ name: `without questions: ${id}`, keys: [`without:${id}`] })),
  { name: 'what happens to the answers', keys: keysAt('privacy:', 'title', 'parts', 'oneFile') },
  { name: 'what frames every page', keys: keysAt('ui:', 'name', 'skip', 'language', 'help', 'foot', 'host', 'update') },
  ...questionIds.map((id) => ({ name: `question: ${id}`, keys: [`questions:${id}`, 'questions:sections', ...onEveryQuestion] })),
  { name: 'errors', keys: ['ui:error'] },
  {
    name: 'stopping',
    keys: keysAt('ui:question.', 'title', 'stop', 'settled', 'settledMore', 'settledStop', 'left', 'settledNow', 'goOn'),
  },
  ...dangers.map((id) => ({ name: `emergency: ${id}`, keys: [`ui:emergency.${id}`, ...onEveryEmergency] })),
  { name: 'emergency: all of it, when not sure', keys: ['ui:emergency'] },
  { name: 'review', keys: ['ui:review'] },
  ...ladder.map((id) => ({ name: `result: ${id}`, keys: [`result:settings.${id}`] })),
  ...steps.map((id) => ({ name: `result: ${id}`, keys: [`result:firstSteps.${id}`] })),
  ...sections.map(({ name, keys }) => ({ name: `result: ${name}`, keys })),
  { name: 'result: all of it', keys: sections.flatMap(({ keys }) => keys) },
  { name: 'result: the sources, opened', keys: ['facts:facts', 'facts:differ', 'result:cite'] },
  ...guideSections,
  {
    name: 'guide: the entries',
    keys: keysAt('guide:', 'title', 'lead', 'jump', 'sections', 'facets', 'box', 'sayings', 'entries'),
  },
  { name: 'guide: side by side', keys: keysAt('guide:', 'compare', 'standing', 'periods') },
  ...methodSections.map((section) => ({ name: `method: ${section}`, keys: [`method:${section}`] })),
  {
    name: 'method: all of it',
    keys: keysAt('method:', 'title', 'lead', ...methodSections).concat('result:needs', 'result:sourcesLead'),
  },
  { name: 'guide: what is left out', keys: keysAt('guide:', 'leftOut', 'leftOutReasons') },
  { name: 'printed page', keys: keysAt('result:', ...onPaper) },
  { name: 'counselor desk', keys: keysAt('desk:', ...onDesk) },
  { name: 'counselor desk: the programs beside the call', keys: ['desk:programs'] },
  { name: 'counselor desk: the copy', keys: ['desk:copy'] },
  { name: 'counselor desk: a list of programs', keys: keysAt('programs:', ...onLoading) },
  { name: 'programs of the list', keys: keysAt('programs:', 'first', 'cards', 'page', 'why', 'ask', 'only', 'out') },
  ...['opening', 'close', 'tell', 'closing', 'emergency.first', ...questionIds].map((id) => ({
    name: `read aloud: ${id}`,
    keys: [`script:${id}`],
  })),
  ...dangers.map((id) => ({ name: `read aloud in an emergency: ${id}`, keys: [`script:emergency.${id}`] })),
  { name: 'read aloud: all of it', keys: questionIds.map((id) => `script:${id}`) },
]

/** No sentences: the title of the window, the names of the sources, and answers in short. */
export const noSentences: Screen = { name: 'no sentences', keys: ['ui:title', 'ui:errorTitle', 'facts:sources', 'desk:short'] }
