import { type Condition, gates, type OptionOf, questions, severityBasis, severityFrom } from '#rules'
import { citedBy, claim } from './cited.ts'
import { lineOf, whenWords } from './condition.ts'
import { type Blocks, list, table } from './markdown.ts'
import { phraseOf, phrasesIn } from './phrases.ts'
import { everyCondition } from './rules.ts'
import { themWords, words } from './words.ts'

/** What comes before any setting. */
export function gatesPart(): Blocks {
  const dangers = questions.dangerNow.options.flatMap((danger: OptionOf<'dangerNow'>) => [
    `### Danger: ${words(`method:gates.${danger}`)}`,
    themWords(`questions:dangerNow.details.${danger}`),
    ...citedBy({ basis: gates.emergency[danger] }),
  ])
  return [
    `${words('method:gates.danger')} Whoever is not sure reads: “${words('ui:emergency.unsureTitle')}.”`,
    ...dangers,
    '### People under 18',
    words('method:gates.youth'),
    ...citedBy({ basis: gates.youth }),
  ]
}

const feelsWithdrawal: Condition = { is: 'chose', question: 'withdrawal', options: ['unwell', 'veryUnwell'] }

/** The severity for each number of signs. */
export function severityPart(): Blocks {
  const limits = Object.entries(severityFrom)
  const rows = limits.map(([severity, from], index) => {
    const next = limits[index + 1]?.[1]
    return [severity, `${from} to ${next === undefined ? questions.signs.options.length : next - 1}`]
  })
  const signs = questions.signs.options.map((sign) => themWords(`questions:signs.options.${sign}`))
  return [
    words('method:severity.text_them'),
    `Where ${lineOf(feelsWithdrawal)}, the sign of withdrawal counts as well, ticked or not. It counts once.`,
    table(['Severity', 'Number of signs'], rows),
    list(severityBasis.map(claim)),
    'The signs:',
    list(signs),
  ]
}

/** The recurring phrases, each explained once. */
export function phrasesPart(): Blocks {
  const entries = [...phrasesIn(everyCondition())].flatMap(([name, of]) => [`### ${sentence(phraseOf(name))}`, whenWords(of)])
  return ['These phrases stand for conditions that come up in many rules. A phrase can rest on another.', ...entries]
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
