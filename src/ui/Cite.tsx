import { type FactId, facts, sourceIds, sources } from '#rules'
import { dateWords } from '../i18n/date.ts'
import { useWords } from '../i18n/index.ts'

/** Marks our own judgment, which has no source number. */
const ours = 0

function numberOf(fact: FactId): number {
  const origin = facts[fact]
  return 'from' in origin ? sourceIds.indexOf(origin.from) + 1 : ours
}

type Props = {
  readonly basis: readonly FactId[]
  readonly open: boolean
  /** The id of the element that it opens. */
  readonly opens: string
  readonly onToggle: () => void
}

/** The source numbers of a claim, or our own judgment if there are none. Pressing them shows where it comes from. */
export function Cite({ basis, open, opens, onToggle }: Props) {
  const t = useWords()
  const numbers = [...new Set(basis.map(numberOf))].filter((number) => number !== ours).sort((a, b) => a - b)
  const judgment = basis.some((fact) => numberOf(fact) === ours) ? [t('result:cite.ours')] : []
  const marks = numbers.length > 0 ? numbers.join(', ') : judgment[0]
  return (
    <button
      type="button"
      className="cite"
      aria-expanded={open}
      aria-controls={opens}
      aria-label={t('result:cite.label', { numbers: [...numbers, ...judgment].join(', ') })}
      onClick={onToggle}
    >
      {marks}
    </button>
  )
}

/** The source number of a fact, where there is room for nothing more. */
export function SourceNumber({ fact }: { readonly fact: FactId }) {
  const t = useWords()
  return <small>{t('guide:compare.source', { number: numberOf(fact) })}</small>
}

/** The source of a fact with its heading, or the date of our own judgment. */
export function Origin({ fact }: { readonly fact: FactId }) {
  const t = useWords()
  const origin = facts[fact]
  return (
    <cite>
      {'from' in origin ? (
        <>
          <span>{`${numberOf(fact)}.`}</span> <SourceName id={origin.from} /> <span lang="en">{`“${origin.under}”`}</span>
        </>
      ) : (
        t('facts:sources.judgment', { date: dateWords(new Date(`${origin.agreedOn}T12:00`)) })
      )}
    </cite>
  )
}

/** The title of a document, which is English in every language. */
const quoted = /(“[^”]*”)/
const inQuotes = (part: string) => (
  <span key={part} lang={quoted.test(part) ? 'en' : undefined}>
    {part}
  </span>
)

/** A source by name: a document by its title, a reference as a link in its own language. */
export function SourceName({ id }: { readonly id: (typeof sourceIds)[number] }) {
  const t = useWords()
  const source = sources[id]
  if (source.kind === 'document') return t(`facts:sources.${id}`).split(quoted).map(inQuotes)
  return (
    <span lang="en">
      <a href={source.href} rel="noreferrer">
        {source.title}
      </a>
      <span>{`, ${[source.publisher, source.year].filter(Boolean).join(', ')}`}</span>
    </span>
  )
}
