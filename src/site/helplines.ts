/** A phone line, with where and when its number was verified. */
export type Helpline = {
  readonly id: 'emergency' | 'crisis' | 'treatment' | 'violence' | 'alone' | 'child' | 'poison'
  /** As written for people. */
  readonly number: string
  readonly href: `tel:${string}`
  readonly source: `https://${string}`
  readonly checkedOn: string
  /** The page that says the line also answers in Spanish. The Spanish words explain how to get there. */
  readonly inSpanish?: `https://${string}`
}

/** One country: its helplines, and the neutral page that quick exit opens, which is the same for everyone. */
type Country = { readonly helplines: readonly Helpline[]; readonly neutralPage: `https://${string}` }

/** To support another country, add an entry. */
const countries = {
  unitedStates: {
    helplines: [
      { id: 'emergency', number: '911', href: 'tel:911', source: 'https://www.911.gov', checkedOn: '2026-11-27' },
      {
        id: 'crisis',
        number: '988',
        href: 'tel:988',
        source: 'https://www.samhsa.gov/mental-health/988/faqs',
        checkedOn: '2026-11-27',
        inSpanish: 'https://988lifeline.org/get-help/what-to-expect',
      },
      {
        id: 'treatment',
        number: '1-800-662-4357',
        href: 'tel:+18006624357',
        source: 'https://www.samhsa.gov/find-help/national-helpline',
        checkedOn: '2026-11-27',
        inSpanish: 'https://www.samhsa.gov/find-help/national-helpline',
      },
      {
        id: 'violence',
        number: '1-800-799-7233',
        href: 'tel:+18007997233',
        source: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
        checkedOn: '2026-11-28',
      },
      {
        id: 'alone',
        number: '1-800-484-3731',
        href: 'tel:+18004843731',
        source: 'https://streetconnections.ca/overdose-prevention',
        checkedOn: '2026-11-28',
      },
      {
        id: 'child',
        number: '1-800-422-4453',
        href: 'tel:+18004224453',
        source: 'https://mochildcareaware.org/child-care-educator-child-abuse-hotlines',
        checkedOn: '2026-11-28',
      },
      {
        id: 'poison',
        number: '1-800-222-1222',
        href: 'tel:+18002221222',
        source: 'https://poisonhelp.hrsa.gov/',
        checkedOn: '2026-11-28',
      },
    ],
    neutralPage: 'https://www.weather.gov/',
  },
} as const satisfies Record<string, Country>

export const { helplines, neutralPage } = countries.unitedStates

const everywhere: readonly Helpline['id'][] = ['emergency', 'crisis', 'treatment']

/** The three helplines on every screen, in this order. */
export const onEveryScreen: readonly Helpline[] = helplines.filter(({ id }) => everywhere.includes(id))

/** The helpline of this kind. */
export const helpline = (id: Helpline['id']): Helpline => helplines.find((line) => line.id === id) as Helpline
