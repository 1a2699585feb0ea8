const sorted = (numbers) => [...numbers].sort((a, b) => a - b)

/** The quantile of some numbers: 0.5 is the median. */
export const quantile = (numbers, at) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * at))]
export const median = (numbers) => quantile(numbers, 0.5)

/** A row of the table, without a floor if there is nothing to compare. */
export const row = (name, unit, digits, app, floor) => ({ name, unit, digits, app, floor })

/** The rows as a Markdown table, each with the ratio of the app to the floor. */
export function print(rows) {
  const lines = rows.map(({ name, unit, digits, app, floor }) => {
    const beside = floor === undefined ? '–' : floor.toFixed(digits)
    const ratio = floor ? (app / floor).toFixed(2) : '–'
    return `| ${name} | ${unit} | ${app.toFixed(digits)} | ${beside} | ${ratio} |`
  })
  console.log(['| | unit | app | floor | app / floor |', '|---|---|---|---|---|', ...lines].join('\n'))
}
