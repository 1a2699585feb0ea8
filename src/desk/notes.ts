import type { QuestionId } from '#rules'
import type { CallRecord, NoteEntry } from '../storage/call.ts'

type Note = Pick<CallRecord, 'entries' | 'draft'>

/** Every entry in order of time, with the one that is being written. */
export const entriesOf = ({ entries, draft }: Note): readonly NoteEntry[] =>
  draft?.text.trim() ? [...entries, draft].sort((a, b) => a.at - b.at) : entries

/** The entries written while this question was on screen; null for all others. */
export const entriesOn = (question: QuestionId | null, note: Note): readonly NoteEntry[] =>
  entriesOf(note).filter((entry) => entry.question === question)

/** The note while an entry is being written. It keeps the time and the question at which it was begun. */
export const written = ({ draft }: Note, text: string, question: QuestionId | null, now: Date): Pick<Note, 'draft'> => ({
  draft: draft ? { ...draft, text } : { at: now.getTime(), text, question },
})

/** The note with the entry that was being written as a line of it. */
export const entered = (note: Note): Note => ({ entries: entriesOf(note), draft: null })

/** The note with one of its lines in writing again. */
export function reopened(note: Note, entry: NoteEntry): Note {
  const { entries } = entered(note)
  return { entries: entries.filter((each) => each !== entry), draft: entry }
}
