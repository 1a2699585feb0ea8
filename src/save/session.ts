import { type InterviewActor, placeOf } from '../interview/actor.ts'
import type { Session } from './answers.ts'

const key = 'where-to-start'

/** The storage of this tab; merely asking for it may throw where a browser blocks it. */
type Tab = () => Storage

/** What this tab kept, checked; null when there is nothing, or nothing that can be used (which is then removed). */
export async function keptSession(storage: Tab): Promise<Session | null> {
  const text = read(storage)
  if (text === null) return null
  const schema = await import('./answers.ts').catch(() => null)
  if (!schema) return null
  const session = schema.sessionSchema.safeParse(parsed(text))
  if (session.success) return session.data
  clear(storage)
  return null
}

/** Keeps every answer in this tab as it is given; nothing is kept of a blank interview. */
export function keepSession(actor: InterviewActor, storage: Tab): void {
  actor.subscribe((snapshot) => {
    if (snapshot.context.respondent === null) return clear(storage)
    write(storage, { version: 1, place: placeOf(snapshot), interview: snapshot.context })
  })
}

/** A browser may refuse its storage (private window, blocked, full): then this tab's memory has to do. */
function read(storage: Tab): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

function write(storage: Tab, session: Session): void {
  try {
    storage().setItem(key, JSON.stringify(session))
  } catch {
    clear(storage)
  }
}

function clear(storage: Tab): void {
  try {
    storage().removeItem(key)
  } catch {
    return
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
