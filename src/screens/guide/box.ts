import {
  amounts,
  type Basis,
  type EntryId,
  type Facet,
  type FactId,
  facets,
  type GuideEntry,
  ladder,
  type MeasuredId,
  priceOf,
  type SettingId,
  type Week,
  weeks,
} from '#rules'
import type { Words } from '../../i18n/index.ts'
import { priceWords, weekSentence } from './figureWords.ts'

/** A row of a fact box: a text of ours with its basis, or the facts themselves. */
export type Row = { readonly facet: Facet } & (
  | { readonly text: string; readonly basis: Basis }
  | { readonly text: null; readonly facts: Basis }
)

/** What an entry says in short, row by row: only what a source states. */
export function rowsOf(t: Words, id: EntryId, entry: GuideEntry): readonly Row[] {
  return facets.flatMap((facet): readonly Row[] => {
    const basis = entry[facet]
    if (facet === 'offers' || !basis) return []
    const short = shortOf(t, id, facet, basis)
    return [short ? { facet, ...short } : { facet, text: null, facts: basis }]
  })
}

export type Rest = { readonly facet: Facet; readonly facts: readonly FactId[] }

/** The facts that the box does not say in their own words, each once, by facet. */
export function restOf(entry: GuideEntry, rows: readonly Row[]): readonly Rest[] {
  const said = new Set<FactId>(rows.flatMap((row) => (row.text === null ? row.facts : [])))
  return facets.flatMap((facet) => {
    const facts = (entry[facet] ?? []).filter((fact) => !said.has(fact))
    for (const fact of facts) said.add(fact)
    return facts.length > 0 ? [{ facet, facts }] : []
  })
}

type Short = { readonly text: string; readonly basis: Basis }

/** Our own short text for a row, if it has one: a figure that is the same everywhere, or a summary of many facts. */
function shortOf(t: Words, id: EntryId, facet: Facet, basis: Basis): Short | null {
  if (facet === 'what') return { text: t(`guide:entries.${id}.inShort`), basis }
  const figure = isMeasured(id) ? figureOf(t, id, facet, basis) : null
  if (figure) return figure
  const text = t.maybe(`guide:box.${facet}.${id}`)
  return text ? { text, basis } : null
}

function figureOf(t: Words, id: MeasuredId, facet: Facet, basis: Basis): Short | null {
  if (facet === 'cost') return costOf(t, id)
  if (!isSetting(id)) return null
  if (facet === 'length') return { text: t(`result:path.lasts.${id}`), basis }
  const text = facet === 'hours' ? weekSentence(t, id) : null
  return text ? { text, basis: basisOf(weeks[id]) ?? basis } : null
}

function costOf(t: Words, id: MeasuredId): Short | null {
  const price = isSetting(id) ? priceOf(id) : null
  if (!price) return null
  return { text: `${priceWords(t, id)}. ${t('guide:box.priceNote')}`, basis: [price.fact, 'pricesAreOld'] }
}

const basisOf = (week: Week | 'always' | null): Basis | null => (week === null || week === 'always' ? null : week.basis)
const isMeasured = (id: EntryId): id is MeasuredId => Object.hasOwn(amounts, id)

export const isSetting = (id: EntryId): id is SettingId => (ladder as readonly string[]).includes(id)
