import { type Condition, type CriterionId, criteria, type DisagreementId, type FactId, ladder, type SettingId } from '#rules'
import { citedBy, sourceOf } from './cited.ts'
import { whenWords } from './condition.ts'
import { type Blocks, linkTo, table } from './markdown.ts'
import { words } from './words.ts'

type Criterion = {
  readonly atLeast: SettingId
  readonly firm?: true
  readonly when: Condition
  readonly basis: readonly FactId[]
  readonly differ?: DisagreementId
}

/** Every need as a sentence, under the setting it asks for. */
export function needsPart(): Blocks {
  const all = Object.entries<Criterion>(criteria) as [CriterionId, Criterion][]
  const groups = ladder.flatMap((setting) => {
    const asking = all.filter(([, { atLeast }]) => atLeast === setting)
    if (asking.length === 0) return []
    const heading = `### ${words('method:needs.atLeast', { name: words(`result:settings.${setting}.name`) })}`
    return [heading, ...asking.flatMap(([id, criterion]) => needBlocks(id, criterion))]
  })
  return [`${words('method:needs.lead')} ${words('method:needs.none')} There are ${all.length} needs.`, ...groups]
}

/** All needs in one table. */
export function needsAtAGlance(): string {
  const all = Object.entries<Criterion>(criteria) as [CriterionId, Criterion][]
  const rows = ladder.flatMap((setting) =>
    all
      .filter(([, { atLeast }]) => atLeast === setting)
      .map(([id, { firm, basis }]) => [
        linkTo(titleOf(id)),
        words(`result:settings.${setting}.title`),
        firm ? 'yes' : '',
        [...new Set(basis.map(sourceOf))].join(', '),
      ]),
  )
  return table(['Need', 'Asks for at least', 'Firm', 'Sources'], rows)
}

const titleOf = (id: CriterionId): string => `${words(`result:needs.${id}`)} (\`${id}\`)`

function needBlocks(id: CriterionId, criterion: Criterion): Blocks {
  const floor = `Asks for at least **${words(`result:settings.${criterion.atLeast}.name`)}**.`
  return [
    `#### ${titleOf(id)}`,
    criterion.firm ? `${floor} **Firm**: ${words('method:needs.firm')}` : floor,
    whenWords(criterion.when),
    `The person reads: “${words(`result:criteria.${id}`)}”`,
    ...citedBy(criterion),
  ]
}
