import type { Basis } from './facts.ts'

/** The smallest number of signs for each severity (DSM-5; the five documents give no numbers). */
export const severityFrom = { none: 0, mild: 2, moderate: 4, severe: 6 } as const

export const severityBasis: Basis = ['severityLimits']

export type Severity = keyof typeof severityFrom
export const severities = Object.keys(severityFrom) as Severity[]

/** The severity for a number of signs from 0 to 11. */
export const severityOf = (signs: number): Severity =>
  [...severities].reverse().find((severity) => signs >= severityFrom[severity]) ?? 'none'
