/** The words of a file: texts and lists by key. */
export type Texts = { readonly [key: string]: string | readonly string[] | Texts }

/** A language made from English that shows how a real one would change the page. Never part of the production build. */
export type Pseudo = { readonly name: string; readonly offer: string; readonly from: (english: Texts) => Texts }

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚ'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [])),
)

/** Doubles and accents every vowel, about 40 % longer, in brackets that show where each text begins and ends. */
const longer = (text: string): string => `[${text.replace(/[aeiou]/gi, (letter) => `${accented[letter]}${letter}`)}]`

/** Writes every word from right to left. Numbers and punctuation stay as they are. */
const mirrored = (text: string): string => text.replace(/\S*\p{L}\S*/gu, (word) => `\u202e${word}\u202c`)

/** Changes a text except for its placeholders. */
const aroundPlaces = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\{\w+\}\})/)
    .map((part, at) => (at % 2 === 1 || part === '' ? part : change(part)))
    .join('')

function made(language: string, change: (text: string) => string): Pseudo['from'] {
  const changed = (words: Texts[string]): Texts[string] =>
    typeof words === 'string' ? change(words) : Array.isArray(words) ? words.map(change) : of(words as Texts)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const of = (words: Texts): Texts =>
    Object.fromEntries(
      Object.entries(words).flatMap(([key, inner]) =>
        key.endsWith('_other')
          ? forms.map((form) => [key.replace(/other$/, form), changed(inner)])
          : [[key, changed(inner)] as const],
      ),
    )
  return of
}

export const pseudo: Readonly<Record<string, Pseudo>> = {
  'en-XA': { name: '[Lóong]', offer: '[Réeaad ín lóong]', from: made('en-XA', (text) => aroundPlaces(text, longer)) },
  'ar-XB': {
    name: mirrored('Right to left'),
    offer: mirrored('Read from right to left'),
    from: made('ar-XB', (text) => aroundPlaces(text, mirrored)),
  },
}
