import { amounts, type EntryId, facets, type GuideEntry, guide, ladder, type MeasuredId, type SettingId, settings } from '#rules'
import { amountRows } from './amountWords.ts'
import { claim, titleOfDisagreement } from './citations.ts'
import { type Blocks, linkTo, list, table } from './markdown.ts'
import { words } from './words.ts'

const titleOf = (setting: SettingId): string => words(`result:settings.${setting}.title`)

/** The settings from least to most intensive, with their facts. */
export function ladderPart(): Blocks {
  const rows = ladder.map((id, rung) => [
    String(rung + 1),
    titleOf(id),
    settings[id].liveIn ? words('result:path.liveIn') : words('result:path.home'),
    words(`result:settings.${id}.like`),
  ])
  const each = ladder.flatMap((id, rung) => [
    `### ${rung + 1}. ${titleOf(id)}`,
    `The suggestion rests on:\n\n${list(settings[id].basis.map(claim))}`,
    ...settings[id].differ.map((differ) => `${linkTo(titleOfDisagreement(differ))}.`),
    ...entryBlocks(id, guide.settings[id]),
  ])
  return [words('method:needs.lead'), table(['', 'Setting', 'Where', 'What it is like'], rows), ...each]
}

/** All other kinds of care and advice in the guide. */
export function otherCarePart(): Blocks {
  return Object.entries<Readonly<Record<string, GuideEntry>>>(guide)
    .filter(([section]) => section !== 'settings')
    .flatMap(([section, entries]) => [
      `### ${words(`guide:sections.${section}`)}`,
      ...Object.entries(entries).flatMap(([id, entry]) => [
        `#### ${words(`guide:entries.${id}.name`)}`,
        ...entryBlocks(id as EntryId, entry),
      ]),
    ])
}

function entryBlocks(id: EntryId, entry: GuideEntry): Blocks {
  const told = facets.flatMap((facet) => {
    const basis = entry[facet]
    return basis ? [`*${words(`guide:facets.${facet}`)}*\n\n${list(basis.map(claim))}`] : []
  })
  const rows = isMeasured(id) ? amountRows(amounts[id]) : []
  const numbers = rows.length > 0 ? [table(['Number', 'How much', 'Who says so'], rows)] : []
  const differ = entry.differ ?? []
  const differing = differ.length > 0 ? [list(differ.map((each) => linkTo(titleOfDisagreement(each))))] : []
  return [...told, ...numbers, ...differing]
}

const isMeasured = (id: EntryId): id is MeasuredId => id in amounts
