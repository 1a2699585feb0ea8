/** The tag of a language as it is written in the United States, where the prices and the phone lines are: "es-US". */
export const here = (language: string): string => new Intl.Locale(language, { region: 'US' }).toString()
