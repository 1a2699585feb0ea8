/** The tag of a language as written in the United States, where the prices and helplines are: "es-US". */
export const here = (language: string): string => new Intl.Locale(language, { region: 'US' }).toString()
