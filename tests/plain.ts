/**
 * How plain a text is: its sentences, its words, its school grade, what is too long, and what we do not say.
 * For English. The syllables are a good guess (see plain.test.ts), which is all that a grade needs.
 */

/** Between two sentences: after . ! ? … unless a small letter follows ("at 9 a.m. on Monday"), or it is "Dr." or "No. 5". */
const BREAK = /\n+|(?<=[.!?…]["'”’)\]]*)(?<!\b(?:Dr|Mrs?|Ms|Prof|St|vs|e\.g|i\.e)\.)(?<!\bNo\.(?=\s+\d))\s+(?![\p{Ll}\s])/u

/** Letters with dots ("a.m."), or letters and digits, held together by ' or - and, between digits, by . , : / – */
const WORD = /\p{L}\.(?:\p{L}\.?)+(?!\p{L})|[\p{L}\p{N}]+(?:(?:['’-]|(?<=\d)[.,:/–](?=\d))[\p{L}\p{N}]+)*/gu

const ENDS_AS_A_SENTENCE = /[.!?…]["'”’)\]]*$/

/** The sentences of a text, in order. A line break ends one too; a label without a full stop is one. */
export function sentences(text: string): string[] {
  return text
    .split(BREAK)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0)
}

/** The words of a sentence: "live-in", "don't", "12.5", "a.m." and "1-800-662-4357" are one word each. */
export function words(sentence: string): string[] {
  return sentence.match(WORD) ?? []
}

/** Words whose spelling misleads the count below. */
const ODD: Readonly<Record<string, number>> = {
  ache: 1,
  aches: 1,
  behavior: 3,
  business: 2,
  evening: 2,
  evenings: 2,
  every: 2,
  heroin: 3,
  hundred: 2,
  maybe: 2,
  science: 2,
}

/** Word parts that end in a sound of their own: "some-one", "every-day", "care-giver". */
const FIRST_PART = /^(any|care|every|home|life|some)(?=[a-z]{3})/

/** Written, not spoken: "saf(e)ly", "hom(e)", "lik(e)s", "call(e)d", but not in "table", "places", "needed". */
const SILENT = new RegExp(
  [
    '(?<=[^aeiouyl])e(?=(?:ful|less|ly|ment|ness|ty)$)',
    '(?<![aeiouy]|[^aeiouy]l)e$',
    '(?<![aeiouy]|[^aeiouy]l|[cgsxz]|[cs]h)e(?=s$)',
    '(?<![aeiouytd]|[^aeiouylr]l)e(?=d$)',
  ].join('|'),
  'g',
)

/** Two sounds where the spelling shows one: "o-pi-oid", "be-ing", "qui-et", "vi-o-lence", "i-de-a", "us-u-al", "did-n't". */
const TWO_SOUNDS = new RegExp(
  [
    '[aeouy](?=ing)',
    '(?<![tscgnlxh])i(?!age)(?=[aou])',
    'i(?=et)|(?<![tc])i(?=en[ct])',
    '(?<=[aeiouy].*[^aeiouy])e(?=as?$)',
    '(?<!g)u(?=a)|u(?=ids?$)',
    "s(?=ms?$)|[ds](?=n't$)",
  ].join('|'),
  'g',
)

const soundsOf = (part: string): number => {
  const known = ODD[part]
  if (known !== undefined) return known
  const consonants = part.replaceAll('qu', 'q').replace(/(?:^|(?<=[aeiou]))y(?=[aeiou])/g, 'j')
  const vowels = consonants.replace(SILENT, '').match(/[aeiouy]+/g) ?? []
  return Math.max(1, vowels.length + (consonants.match(TWO_SOUNDS) ?? []).length)
}

const counted = new Map<string, number>()

/** The syllables of a word, about. A numeral or a phone number counts as one, "a.m." as two. */
export function syllables(word: string): number {
  const count = counted.get(word) ?? countSyllables(word)
  counted.set(word, count)
  return count
}

function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d[\d.,:/–-]*/g, '#-')
    .replace(FIRST_PART, '$1-')
  const parts = plain.split(/[-.]/).filter((part) => part !== '')
  return parts.reduce((sum, part) => sum + soundsOf(part), 0)
}

/** The sentences of the texts that a measure counts: labels under five words are not scored. */
export const scored = (texts: readonly string[]): string[] =>
  texts.flatMap(sentences).filter((one) => ENDS_AS_A_SENTENCE.test(one) || words(one).length >= 5)

/**
 * The Flesch-Kincaid school grade of all whole sentences of the texts taken together; each of `names` (lower-case, for
 * names nobody can make shorter) counts as one syllable.
 */
export function grade(texts: readonly string[], names: ReadonlySet<string>): number {
  const whole = scored(texts)
  const spoken = whole.flatMap(words).map((word) => word.toLowerCase())
  if (spoken.length === 0) return 0
  const sounds = spoken.reduce((sum, word) => sum + (names.has(word) ? 1 : syllables(word)), 0)
  return 0.39 * (spoken.length / whole.length) + 11.8 * (sounds / spoken.length) - 15.59
}

/** The sentences with more than `limit` words. */
export function longSentences(texts: readonly string[], limit = 18): string[] {
  return texts.flatMap(sentences).filter((sentence) => words(sentence).length > limit)
}

/** Names of organizations, which are quoted as they are. */
const NAMES_WITH_SUCH_WORDS = /Alcoholics Anonymous|Substance Abuse and Mental Health Services Administration/g

/** The numbers of public lines; the helplines of the site are compared with the words in helplines.test.ts. */
export const PUBLIC_LINES = [
  ...['800-662-4357', '800-487-4889', '800-484-3731', '877-696-1996', '800-972-0590'],
  ...['800-799-7233', '800-787-3224', '800-273-8255', '833-852-6262', '800-222-1222'],
].join('|')

/** What we do not say, because it blames (design conventions) or because it endangers (safety rules). */
const NOT_SAID = new RegExp(
  [
    String.raw`\b(?:(?:former|reformed|recovering|opiate) addicts?|addicted bab(?:y|ies)|drug problems?|failed treatments?)\b`,
    String.raw`\b(?:addicts?|junk(?:ie|y|ies)|users?|abus(?:e[ds]?|ers?|ing)|habits?|clean|dirty|alcoholics?|relapsers?)\b`,
    String.raw`\b(?:medication[- ]assisted|substitutions?|replacements?)\b`,
    String.raw`\brelapses? (?:is|are|means?|as) (?:an? )?failures?\b`,
    String.raw`\b(?:must|need to|ha(?:ve|s) to) (?:be|get) (?:sober|drug[- ]free) first\b`,
    String.raw`\bdetox (?:alone )?is (?:all|enough)\b`,
    String.raw`\bcold turkey is (?:(?!not|never)\w+ )?safe\b`,
    String.raw`(?<!\b(?:no|not|not a|never|cannot) )\bguarantee(?:[ds])?\b`,
    String.raw`\blow[- ]risk\b`,
    String.raw`(?<!not a diagnosis.*)\b(?:mild|moderate|severe) (?:(?:opioid|heroin|substance) use disorder|oud|addiction)\b(?!.*not a diagnosis)`,
    // A phone number is a public line's, never a vendor's.
    String.raw`(?<!\d-)\b(?!(?:1-)?(?:${PUBLIC_LINES}))(?:1-)?\d{3}-\d{3}-\d{4}\b`,
  ].join('|'),
  'gis',
)

/** The words and phrases of a text that we do not use, in lower case, each once. */
export function avoided(text: string): string[] {
  const found = text.replace(NAMES_WITH_SUCH_WORDS, '').match(NOT_SAID) ?? []
  return [...new Set(found.map((phrase) => phrase.toLowerCase()))]
}
