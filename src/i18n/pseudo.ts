/** Words as they stand in a file: texts and lists by key. */
export type Texts = { readonly [key: string]: string | readonly string[] | Texts }

/** A language that nobody speaks, made from English, which shows what a real one would do to the page; never built for people. */
export type Pseudo = { readonly name: string; readonly offer: string; readonly from: (english: Texts) => Texts }

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚ'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [])),
)

/** Every vowel with an accent and twice, about 40 % longer, between brackets that show where a text begins and ends. */
const longer = (text: string): string => `[${text.replace(/[aeiou]/gi, (letter) => `${accented[letter]}${letter}`)}]`

/** Every word runs from right to left; numbers and marks stay as they are. */
const mirrored = (text: string): string => text.replace(/\S*\p{L}\S*/gu, (word) => `\u202e${word}\u202c`)

/** The text changed, but not the places in it that something is put into. */
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
