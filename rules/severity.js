/** How many signs make which severity, the lower limit included (DSM-5; the five documents give no numbers). */
export const severityFrom = { none: 0, mild: 2, moderate: 4, severe: 6 }
export const severityBasis = ['severityLimits']
export const severities = Object.keys(severityFrom)
/** The severity for a number of signs from 0 to 11. */
export const severityOf = (signs) => [...severities].reverse().find((severity) => signs >= severityFrom[severity]) ?? 'none'
