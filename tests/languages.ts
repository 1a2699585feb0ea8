import * as english from './plain.ts'
import * as spanish from './plainSpanish.ts'

/** What a language is measured by: how plain it is, what it does not say, and how it tells the person from others. */
export type Measure = {
  /** The most words in a sentence. */
  readonly longest: number
  /** By how much the texts of a screen are harder to read than they may be; 0 or less is plain. */
  readonly tooHard: (texts: readonly string[]) => number
  /** The words of a text that are not used. */
  readonly avoided: (text: string) => readonly string[]
  /** A text that speaks to the person or as the person, so that it needs a form for somebody else. */
  readonly speaksToThem: RegExp
  /** What a text about somebody else does not say. */
  readonly notOfThem: RegExp
  /** Where such a word does not mean the person, and why. */
  readonly notThePerson: Readonly<Record<string, string>>
  /** Texts that name other numbers than English, and why. */
  readonly numbersOfItsOwn: Readonly<Record<string, string>>
  /** Words that are the same as in English, and why. */
  readonly sameAsEnglish: Readonly<Record<string, string>>
}

/** The medicines count as one syllable each: they have to be asked for by name, and nobody can make the names shorter. */
const medicines = {
  en: new Set(
    ['buprenorphine', 'methadone', 'naltrexone', 'naloxone', 'suboxone', 'diamorphine'].concat([
      'lofexidine',
      'clonidine',
      'loperamide',
      'ondansetron',
    ]),
  ),
  es: new Set(
    ['buprenorfina', 'metadona', 'naltrexona', 'naloxona', 'suboxone', 'diamorfina'].concat([
      'lofexidina',
      'clonidina',
      'loperamida',
      'ondansetrón',
    ]),
  ),
}

/** Texts that are the same in every language, and why. */
export const sameInAll: Readonly<Record<string, string>> = {
  'desk:keys.optionKeys': 'only keys',
  'facts:sources.D0': 'the title of an English page and its publisher',
}

/** The Spanish texts that say how to reach 988 in Spanish. */
export const spanishOf988 = [
  'guide:entries.crisisLine.inShort',
  'result:alongside.crisisLine.text',
  'result:sheet.crisis',
  'result:alongside.crisisLine.text_them',
  'result:alongside.urgentMentalHealthCare.text',
  'result:alongside.urgentMentalHealthCare.text_them',
  'result:today.lines.doctor',
  'result:today.lines.doctor_them',
  'result:today.lines.untilBed',
  'result:today.mental',
  'result:today.mental_them',
  'result:today.untilInpatient',
  'result:today.untilInpatient_them',
  'script:closing.crisis',
  'script:emergency.selfHarm.wait',
  'script:emergency.selfHarm.wait_them',
  'ui:emergency.selfHarm.steps',
  'ui:emergency.selfHarm.steps_them',
  'ui:help.otherWays',
  'ui:start.crisis',
  'without:tonight.crisis',
]

/** Each language with its own measure; another one is here once somebody knows how to measure it. */
export const measures: Readonly<Record<string, Measure>> = {
  en: {
    longest: 18,
    tooHard: (texts) => english.grade(texts, medicines.en) - 6,
    avoided: english.avoided,
    speaksToThem: /\b(you|yours?|yourself|I|me|my|mine|myself)\b/i,
    notOfThem: /\b(he|she|him|her|his|hers|himself|herself|patients?)\b/i,
    notThePerson: {
      'result:askProgram.questions.price': 'the program is asked',
      'result:askProgram.questions.approach': 'the program is asked',
      'result:changes.unseen': 'said only to those who answer for somebody else: "signs you cannot see"',
      'result:say.lines.forYoungPeople': 'the program is asked',
      'result:say.lines.inpatient': 'the program is asked',
      'result:say.lines.detoxThen': 'the program is asked',
      'result:say.lines.place': 'the program is asked',
      'result:say.what.title': 'whoever calls',
      'result:range.aloud.otherSubstances': 'said to the person',
      'result:close.bringItUp.words': 'said only to someone close',
      'result:close.bringItUp.oneStep': 'said only to someone close',
      'result:close.bringItUp.noForce': 'said only to someone close',
      'result:close.forYou.call': 'said only to someone close',
      'result:close.forYou.program': 'said only to someone close',
      'result:sections.forYou': 'said only to someone close',
      'result:sections.keep': 'whoever takes the page along: "take it with you"',
    },
    numbersOfItsOwn: {},
    sameAsEnglish: {},
  },
  es: {
    longest: 20,
    tooHard: (texts) => 65 - spanish.inflesz(texts, medicines.es),
    avoided: spanish.avoided,
    speaksToThem: /(?<!\p{L})(usted|yo|me|mi|mis|mí|conmigo)(?!\p{L})/iu,
    notOfThem: /(?<!\p{L})(él|pacientes?|enferm[oa]s?|hij[oa])(?!\p{L})/iu,
    notThePerson: {
      'result:changes.unseen': 'said only to those who answer for somebody else: "señales que usted no ve"',
      'result:sections.keep': 'whoever takes the page along: "llévelo con usted"',
      'result:close.forYou.call': 'said only to someone close',
      'result:sections.forYou': 'said only to someone close',
      'result:keep.came.copy.refused': 'whoever copies: "para que usted lo copie"',
    },
    numbersOfItsOwn: Object.fromEntries(spanishOf988.map((key) => [key, '988 is answered in Spanish after pressing 2'])),
    sameAsEnglish: {
      'desk:call.no': 'the same word',
      'ui:errorTitle': 'the same word',
      'ui:error.prefix': 'the same word',
      'result:keep.deviceNo': 'the same word',
    },
  },
}
