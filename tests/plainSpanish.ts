/**
 * How plain a Spanish text is, and what we do not say in Spanish. Sentences and words are taken apart as in English
 * (plain.ts): both languages end and hold them together with the same marks.
 */
import { PUBLIC_LINES, scored, words } from './plain.ts'

/** Vowels that stand together: "ue" and "io" are one sound, "eo" and "ía" are two. */
const TOGETHER = /[aeiouáéíóúü]+/g
const OF_THEIR_OWN = /[aeoáéóíú]/g

const soundsOf = (part: string): number => {
  const heard = part
    .replaceAll('qu', 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replaceAll('h', '')
    .replace(/y$/, 'i')
  const groups = heard.match(TOGETHER) ?? []
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, (group.replace(/[iuü](?=[íú])/g, '').match(OF_THEIR_OWN) ?? []).length), 0),
  )
}

/** The syllables of a Spanish word, as spelled. A numeral or a phone number counts as one. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/\d[\d.,:/–-]*/g, '#-')
  const parts = plain.split(/[-.]/).filter((part) => part !== '')
  return parts.reduce((sum, part) => sum + soundsOf(part), 0)
}

/**
 * How easy the texts are to read, taken together: 206.835 − 62.3 × syllables per word − words per sentence. Each of
 * `names` (lower-case, for names nobody can make shorter) counts as one syllable. The formula is the perspicuity of
 * F. Szigriszt Pazos (doctoral thesis, Universidad Complutense de Madrid, 1993); on the INFLESZ scale of I. M. Barrio
 * Cantalejo and others (An Sist Sanit Navar 2008; 31(2): 135–152) it is "normal" from 55, "fairly easy" from 65, and
 * "very easy" above 80.
 */
export function inflesz(texts: readonly string[], names: ReadonlySet<string>): number {
  const whole = scored(texts)
  const spoken = whole.flatMap(words).map((word) => word.toLowerCase())
  if (spoken.length === 0) return 100
  const sounds = spoken.reduce((sum, word) => sum + (names.has(word) ? 1 : syllables(word)), 0)
  return 206.835 - 62.3 * (sounds / spoken.length) - spoken.length / whole.length
}

/** What we do not say in Spanish: it blames, it endangers, it names a vendor's number, or it is not how we speak to people. */
const NOT_SAID = new RegExp(
  [
    'drogadict[oa]s?|adict[oa]s?|toxic[oó]man[oa]s?|drogodependientes?|yonquis?|tecat[oa]s?|borrach[oa]s?|alcoh[oó]lic[oa]s?',
    '(?:ex)?consumidor(?:es|as?)?|usuari[oa]s? de (?:drogas|heroína|opioides)|víctimas? de (?:la|las) (?:drogas?|adicción)',
    'abus(?:os?|a|an|ar|ó|ador(?:es|as?)?)|vici(?:os?|os[oa]s?)|enganchad[oa]s?|hábitos?',
    'limpi[oa]s?|suci[oa]s?',
    String.raw`problemas? de (?:drogas|adicción)|recaídas?|recaer|reincid\p{L}+`,
    'tratamientos? (?:fallidos?|fracasados?)|fracas(?:o|os|ó|ar)',
    String.raw`(?:terapia|tratamiento|medicina|medicamentos?) de (?:sustitución|reemplazo)|sustitutiv[oa]s?|asistid[oa]s? (?:con|por) medica\p{L}+`,
    '(?:debe|tiene que|hay que|necesita) (?:estar|quedar) (?:sobri[oa]|sin drogas) (?:primero|antes)',
    String.raw`(?<!no )\b(?:basta|es suficiente) con (?:la )?desintoxicación|la desintoxicación (?:sola )?(?:basta|es suficiente)`,
    'dejarlo de golpe es seguro',
    '(?<!(?:no|nunca|nadie|sin) (?:se |lo |hay )?)garantía|(?<!(?:no|nunca|nadie) (?:se |lo )?)garantiza(?:mos|n|do)?',
    '(?:de )?bajo riesgo',
    '(?:trastorno por consumo de (?:opioides|heroína|sustancias)|adicción) (?:leve|moderad[oa]|grave|sever[oa])',
    'tú|tus?|ti|te|contigo|vosotr[oa]s|os|vuestr[oa]s?',
    String.raw`él[/ ]o[/ ]ella|él/ella|\p{L}+[oe]?/as?`,
    String.raw`(?:1-)?\d{3}-\d{3}-\d{4}(?<!${PUBLIC_LINES})`,
  ]
    .map((phrase) => String.raw`(?<![\p{L}\d-])(?:${phrase})(?![\p{L}\d])`)
    .join('|'),
  'giu',
)

/** The words and phrases of a Spanish text that we do not use, in lower case, each once. */
export const avoided = (text: string): string[] => [
  ...new Set((text.match(NOT_SAID) ?? []).map((phrase) => phrase.toLowerCase())),
]
