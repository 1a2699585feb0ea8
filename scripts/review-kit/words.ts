/** The words of the page, looked up for the review kit: in every language, in the voice that speaks of somebody else. */
const files = import.meta.glob<unknown>('../../src/locales/*/{facts,method,questions,result}.json', {
  eager: true,
  import: 'default',
})

/** The languages of the kit. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** One thing in each language. */
export function inEach<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: of('en'), es: of('es') }
}

/** The words under a key ("result:needs.severe"), as said of somebody else; throws where there are none. */
export function themWords(language: Language, key: string): string {
  const [file, path = ''] = key.split(':')
  const at = (place: string) =>
    place
      .split('.')
      .reduce<unknown>(
        (found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name],
        files[`../../src/locales/${language}/${file}.json`],
      )
  const text = at(`${path}_them`) ?? at(path)
  if (typeof text !== 'string') throw new Error(`The review kit needs words that nobody wrote: ${key} in ${language}.`)
  return text
}
