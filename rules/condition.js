export const chose = (question, ...options) => ({
  is: 'chose',
  question,
  options,
})
export const unknown = (question) => ({ is: 'unknown', question })
export const severity = (...oneOf) => ({ is: 'severity', oneOf })
export const signCount = (...oneOf) => ({ is: 'signCount', oneOf })
export const setting = (...oneOf) => ({ is: 'setting', oneOf })
export const firstStep = (...oneOf) => ({ is: 'firstStep', oneOf })
export const named = (name, of) => ({ is: 'named', name, of })
export const all = (...of) => ({ is: 'all', of })
export const any = (...of) => ({ is: 'any', of })
export const not = (of) => ({ is: 'not', of })
export const always = all()
/** All leaves of a condition, from left to right. */
export function leaves(condition) {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leaves)
    case 'not':
    case 'named':
      return leaves(condition.of)
    case 'chose':
    case 'unknown':
    case 'severity':
    case 'signCount':
    case 'setting':
    case 'firstStep':
      return [condition]
  }
}
