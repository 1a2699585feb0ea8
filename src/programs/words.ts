import { type Property, properties, propertyColumns } from '#rules'

/** The words of the template for each property, in English. The first is written; all are understood. */
export const wordsFor: Readonly<Record<Property, readonly [string, ...string[]]>> = {
  outpatient: ['outpatient', 'op', 'regular outpatient'],
  intensiveOutpatient: ['intensive outpatient', 'iop'],
  dayProgram: ['day program', 'php', 'day treatment', 'partial hospitalization'],
  residential: ['residential', 'live-in'],
  inpatient: ['inpatient', 'hospital inpatient'],
  outpatientWithdrawal: ['withdrawal outpatient', 'outpatient withdrawal care', 'outpatient detox'],
  bedWithdrawal: [
    'withdrawal in a bed',
    'withdrawal care in a bed',
    'inpatient detox',
    'residential detox',
    'hospital withdrawal care',
    'residential withdrawal care',
  ],
  alcoholWithdrawal: ['alcohol withdrawal', 'alcohol detox'],
  sedativeWithdrawal: ['sedative withdrawal', 'benzodiazepine withdrawal'],
  aftercare: ['aftercare', 'continuing care'],
  recoveryHousing: ['recovery housing', 'sober home', 'halfway house'],
  methadone: ['methadone', 'otp', 'methadone clinic'],
  buprenorphine: ['buprenorphine', 'suboxone'],
  naltrexone: ['naltrexone', 'vivitrol'],
  keepsMethadone: ['keeps methadone'],
  keepsBuprenorphine: ['keeps buprenorphine'],
  medicaid: ['Medicaid'],
  medicare: ['Medicare'],
  privateInsurance: ['private', 'private insurance'],
  military: ['military', 'tricare'],
  va: ['VA'],
  statePlan: ['state plan'],
  slidingFee: ['sliding fee', 'sliding scale', 'sliding fee scale'],
  paymentHelp: ['payment help', 'payment assistance'],
  publicFunds: ['public funds', 'block grant', 'state funds'],
  free: ['free', 'no payment'],
  cash: ['cash', 'self-pay', 'self pay'],
  tribal: ['tribal', 'ihs'],
  under18: ['under 18', 'adolescents', 'youth'],
  adults: ['adults', 'adult', '26 to 64'],
  youngAdults: ['18 to 25', 'young adults'],
  olderAdults: ['older', '65 or older', 'seniors'],
  womenOnly: ['women only'],
  menOnly: ['men only'],
  veteransOnly: ['veterans only'],
  pregnant: ['pregnant', 'pregnant women', 'pregnancy'],
  childrenStay: ['with children', 'beds for children'],
  notForOpioids: ['not for opioid use', 'alcohol only', 'no opioid treatment'],
  driversOnly: ['DUI only', 'DWI only'],
  evening: ['evening', 'evenings'],
  weekend: ['weekend', 'weekends'],
  walkIn: ['walk-in', 'walk in', 'walk-ins'],
  telehealth: ['telehealth', 'by phone', 'video'],
  childCare: ['child care', 'childcare'],
  rides: ['rides', 'transportation'],
  bothConditions: ['mental health', 'co-occurring'],
  interpreter: ['interpreter', 'interpreters'],
}

/** Words for both medicines that are kept, and for no medicine at all. */
const keepsAny = ['keeps medicine', 'keeps medicine from elsewhere']
export const noMedicine = ['none', 'no medicine', 'no medication']

const pairs = (property: Property) => wordsFor[property].map((word): [string, Property[]] => [word.toLowerCase(), [property]])
const meanings = new Map<string, readonly Property[]>([
  ...propertyColumns.flatMap((column) => properties[column].flatMap(pairs)),
  ...keepsAny.map((word): [string, Property[]] => [word, ['keepsMethadone', 'keepsBuprenorphine']]),
])

/** The properties that a word stands for, in whichever column; undefined if nobody knows it. */
export const meaningOf = (word: string): readonly Property[] | undefined => meanings.get(word.toLowerCase())

/** The English names of languages, as a template writes them. */
export const languageWords: Readonly<Record<string, string>> = {
  es: 'Spanish',
  ase: 'sign language',
  ar: 'Arabic',
  zh: 'Chinese',
  ht: 'Haitian Creole',
  fa: 'Farsi',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  hmn: 'Hmong',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tl: 'Tagalog',
  vi: 'Vietnamese',
  oj: 'Ojibwa',
  ypk: 'Yupik',
}
