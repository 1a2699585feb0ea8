import type { Property } from '#rules'
import type { CodesOf } from './reading.ts'

/**
 * The service codes of FindTreatment.gov, as its files named them until 2025, and those that were renamed since. A file has the
 * codes of one generation: `mi` was military insurance and now is motivational interviewing, and `ssa` changed its meaning too.
 */
export const renamed: Readonly<Record<string, readonly string[]>> = {
  oit: ['iop'],
  sf: ['cash'],
  mi: ['tricare'],
  samf: ['samhsa'],
  duo: ['duio'],
  co: ['mhsu'],
  ah: ['asl'],
  bc: ['beds'],
  phdt: ['php', 'phdt'],
  chld: ['ch/ad', 'ch_ad', 'chld'],
}

/** Codes that are only in files of one generation. Every file has the first of its own. */
export const marks: Readonly<Record<CodesOf, readonly [string, ...string[]]>> = {
  until2025: ['oit', 'sf', 'samf', 'duo', 'ah'],
  since2026: ['iop', 'cash', 'samhsa', 'duio', 'asl', 'tricare'],
}

/** Groups of codes that every program fills in: if any is ticked, one that is not ticked is a no. */
const setting = ['op', 'ort', 'oit', 'odt', 'omb', 'od', 'res', 'rs', 'rl', 'rd', 'hi', 'hit', 'hid']
const opioidMedicine = ['otp', 'mm', 'dm', 'bum', 'db', 'ub', 'un', 'rpn', 'moa', 'nmoa', 'noop', 'dlc']
const payment = ['md', 'mc', 'pi', 'si', 'np', 'sf', 'fsa', 'mi', 'samf', 'itu', 'ss', 'pa']
const age = ['chld', 'yad', 'adlt', 'snr']
const detox = ['odtx', 'adtx', 'bdtx', 'cdtx', 'mdtx']
const sex = ['fem', 'male']

/**
 * What the codes say of a property: yes if all of `all` are ticked, or one of `any`; not said if one of `hint` is; no if one of
 * `no` is, or another one of the group `of`.
 */
export type CodeRule = {
  readonly property: Property
  readonly any?: readonly string[]
  readonly all?: readonly string[]
  readonly hint?: readonly string[]
  readonly no?: readonly string[]
  readonly of?: readonly string[]
}

const paymentRules: readonly CodeRule[] = [
  { property: 'medicaid', any: ['md'], of: payment },
  { property: 'medicare', any: ['mc'], of: payment },
  { property: 'privateInsurance', any: ['pi'], of: payment },
  { property: 'military', any: ['mi'], of: payment },
  { property: 'statePlan', any: ['si'], of: payment },
  { property: 'slidingFee', any: ['ss'], of: payment },
  { property: 'paymentHelp', any: ['pa'], of: payment },
  { property: 'publicFunds', any: ['fsa', 'samf'], of: payment },
  { property: 'free', any: ['np'], of: payment },
  { property: 'cash', any: ['sf'], of: payment },
  { property: 'tribal', any: ['itu'], of: payment },
]

const peopleRules: readonly CodeRule[] = [
  { property: 'under18', any: ['chld'], of: age },
  { property: 'adults', any: ['adlt'], of: age },
  { property: 'youngAdults', any: ['yad'], of: age },
  { property: 'olderAdults', any: ['snr'], of: age },
  { property: 'womenOnly', no: ['male'], any: ['fem'], of: sex },
  { property: 'menOnly', no: ['fem'], any: ['male'], of: sex },
  { property: 'veteransOnly', any: ['vamc'] },
  { property: 'pregnant', any: ['pw'] },
  { property: 'driversOnly', any: ['duo'] },
]

const alsoRules: readonly CodeRule[] = [
  { property: 'telehealth', any: ['tele'] },
  { property: 'childCare', any: ['ccc'] },
  { property: 'childrenStay', any: ['bc'] },
  { property: 'rides', any: ['ta'] },
]

/** What a row about substance use says. */
export const substanceUseRules: readonly CodeRule[] = [
  { property: 'outpatient', any: ['ort'], hint: ['omb'], of: setting },
  { property: 'intensiveOutpatient', any: ['oit'], of: setting },
  { property: 'dayProgram', any: ['odt'], of: setting },
  { property: 'residential', any: ['rs', 'rl'], hint: ['res'], of: setting },
  { property: 'inpatient', any: ['hit'], hint: ['hi'], of: setting },
  { property: 'outpatientWithdrawal', any: ['od'], of: setting },
  { property: 'bedWithdrawal', any: ['rd', 'hid'], of: setting },
  { property: 'alcoholWithdrawal', any: ['adtx'], of: detox },
  { property: 'sedativeWithdrawal', any: ['bdtx'], of: detox },
  { property: 'aftercare', any: ['acc'] },
  { property: 'recoveryHousing', any: ['hh'] },
  { property: 'methadone', all: ['otp', 'mm'], hint: ['otp', 'mm', 'dm', 'mu', 'meth'], of: opioidMedicine },
  { property: 'buprenorphine', any: ['ub', 'bum'], hint: ['bu', 'db', 'bwn', 'bwon', 'beri'], of: opioidMedicine },
  { property: 'naltrexone', any: ['un', 'rpn'], hint: ['nu', 'nxn', 'vtrl'], of: opioidMedicine },
  { property: 'keepsMethadone', any: ['moa'], no: ['nmoa'] },
  { property: 'keepsBuprenorphine', any: ['moa'], no: ['nmoa'] },
  { property: 'notForOpioids', any: ['noop', 'audo'], of: opioidMedicine },
  { property: 'bothConditions', any: ['sumh', 'co'] },
  ...paymentRules,
  ...peopleRules,
  ...alsoRules,
]

/** What a mental health row says that also names substance use: only where such care may be, never that it is. */
export const mentalHealthRules: readonly CodeRule[] = [
  ...(['outpatient', 'intensiveOutpatient'] as const).map((property) => ({ property, hint: ['op'], of: ['res', 'hi', 'phdt'] })),
  { property: 'dayProgram', hint: ['phdt', 'op'], of: ['res', 'hi'] },
  { property: 'residential', hint: ['res'], of: ['op', 'hi', 'phdt'] },
  { property: 'inpatient', hint: ['hi'], of: ['op', 'res', 'phdt'] },
  { property: 'bedWithdrawal', hint: ['dt', 'res', 'hi'], of: ['op', 'phdt'] },
  { property: 'bothConditions', any: ['mh'] },
  ...paymentRules,
  ...peopleRules,
  ...alsoRules,
]

/** The language that a code stands for. */
export const languageCodes: Readonly<Record<string, string>> = {
  sp: 'es',
  ah: 'ase',
  f4: 'ar',
  f17: 'zh',
  f19: 'ht',
  f25: 'fa',
  f28: 'fr',
  f30: 'de',
  f31: 'el',
  f35: 'he',
  f36: 'hi',
  f37: 'hmn',
  f42: 'it',
  f43: 'ja',
  f47: 'ko',
  f66: 'pl',
  f67: 'pt',
  f70: 'ru',
  f81: 'tl',
  f92: 'vi',
  n24: 'oj',
  n40: 'ypk',
}
