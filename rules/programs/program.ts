/** What a list can say about a program, by the column of the template. */
export const properties = {
  care: [
    'outpatient',
    'intensiveOutpatient',
    'dayProgram',
    'residential',
    'inpatient',
    'outpatientWithdrawal',
    'bedWithdrawal',
    'alcoholWithdrawal',
    'sedativeWithdrawal',
    'aftercare',
    'recoveryHousing',
  ],
  medicine: ['methadone', 'buprenorphine', 'naltrexone', 'keepsMethadone', 'keepsBuprenorphine'],
  payment: [
    'medicaid',
    'medicare',
    'privateInsurance',
    'military',
    'va',
    'statePlan',
    'slidingFee',
    'paymentHelp',
    'publicFunds',
    'free',
    'cash',
    'tribal',
  ],
  people: [
    'under18',
    'adults',
    'youngAdults',
    'olderAdults',
    'womenOnly',
    'menOnly',
    'veteransOnly',
    'pregnant',
    'childrenStay',
    'notForOpioids',
    'driversOnly',
  ],
  also: ['evening', 'weekend', 'walkIn', 'telehealth', 'childCare', 'rides', 'bothConditions', 'interpreter'],
} as const satisfies Record<string, readonly string[]>

export type PropertyColumn = keyof typeof properties
export type Property = (typeof properties)[PropertyColumn][number]
export const propertyColumns = Object.keys(properties) as PropertyColumn[]

/** A list says yes, says no, or does not say. What it does not say never counts as yes. */
export type Says = 'yes' | 'no' | 'notSaid'

/** Ten digits or a short code such as 211, and an extension, or "". */
export type Phone = { readonly number: string; readonly extension: string }

export type Address = {
  readonly street: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly county: string
}

/** A program of a list. A text is "" where the list does not say, and so is a property that is missing. */
export type Program = {
  readonly name: string
  /** The number to call comes first. */
  readonly phones: readonly Phone[]
  readonly address: Address
  readonly website: string
  readonly says: Readonly<Partial<Record<Property, 'yes' | 'no'>>>
  /** The tags of languages other than English in which there is help: "es", or "ase" for sign language. */
  readonly languages: readonly string[]
  /** How long people wait, in the words of the list. */
  readonly wait: string
  /** The day on which somebody last checked this, as in 2026-11-28. */
  readonly checked: string
  /** Words of the list that nobody here knows. They are kept, and never count. */
  readonly otherWords: Readonly<Partial<Record<PropertyColumn | 'languages', readonly string[]>>>
}
