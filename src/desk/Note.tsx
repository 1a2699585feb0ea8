import type { KeyboardEvent } from 'react'
import type { QuestionId } from '#rules'
import { timeWords } from '../i18n/date.ts'
import { useWords } from '../i18n/index.ts'
import type { NoteEntry } from '../storage/call.ts'
import { Field } from './Field.tsx'
import { focusOnNote, focusOnView } from './focus.ts'
import { KeyHint } from './KeyHint.tsx'
import { entered, entriesOn, reopened, written } from './notes.ts'
import { shortcuts } from './shortcuts.ts'
import { useCall } from './useCall.ts'
import type { View } from './view.ts'

/** The one note on the call. Each entry is a line with its time and the question that was on screen, the latest first. */
export function Note({ view }: { readonly view: View }) {
  const t = useWords()
  const { call, now, change } = useCall()
  const question = view.is === 'question' ? view.question : null
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    focusOnView()
  }
  const reopen = (entry: NoteEntry) => {
    change(reopened(now(), entry))
    setTimeout(focusOnNote)
  }
  return (
    <section className="note" aria-label={t('desk:note.label')}>
      <Field
        value={call.draft?.text ?? ''}
        onChange={(text) => change(written(now(), text, question, new Date()))}
        onKeyDown={enter}
        onLeave={() => now().draft && change(entered(now()))}
        rows={1}
        hint={t('desk:note.hint')}
      >
        <span>{t('desk:note.label')}</span> <KeyHint of={shortcuts.note} />
      </Field>
      {call.entries.length > 0 && (
        <ul className="entries">
          {[...call.entries].reverse().map((entry) => (
            <li key={`${entry.at} ${entry.text}`}>
              <Line entry={entry} />{' '}
              <button
                type="button"
                className="link"
                aria-label={t('desk:note.changeWhat', { text: entry.text })}
                onClick={() => reopen(entry)}
              >
                {t('review.change')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ entry: { at, text, question } }: { readonly entry: NoteEntry }) {
  const t = useWords()
  return (
    <>
      <time dateTime={new Date(at).toISOString()}>{timeWords(new Date(at))}</time>{' '}
      {question && <span className="quiet">{t('desk:note.on', { question: t(`questions:${question}.short`) })}</span>}{' '}
      <span>{text}</span>
    </>
  )
}

/** The entries that were written at this question. */
export function NotesOn({ question }: { readonly question: QuestionId }) {
  const { call } = useCall()
  const entries = entriesOn(question, { ...call, draft: null })
  if (entries.length === 0) return null
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.text}`}>
          <Line entry={{ ...entry, question: null }} />
        </li>
      ))}
    </ul>
  )
}
