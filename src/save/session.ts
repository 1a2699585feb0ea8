import { type InterviewActor, placeOf } from '../interview/actor.ts'
import type { Session } from './answers.ts'

const key = 'where-to-start'

/** What this tab kept, checked; null when there is nothing, or nothing that can be used (which is then removed). */
export async function keptSession(storage: Storage): Promise<Session | null> {
  const text = read(storage)
  if (text === null) return null
  const { sessionSchema } = await import('./answers.ts')
  const session = sessionSchema.safeParse(parsed(text))
  if (session.success) return session.data
  clear(storage)
  return null
}

/** Keeps every answer in this tab as it is given; nothing is kept of a blank interview. */
export function keepSession(actor: InterviewActor, storage: Storage): void {
  actor.subscribe((snapshot) => {
    if (snapshot.context.respondent === null) return clear(storage)
    write(storage, { version: 1, place: placeOf(snapshot), interview: snapshot.context })
  })
}

/** A browser may refuse its storage (private window, blocked, full): then this tab's memory has to do. */
function read(storage: Storage): string | null {
  try {
    return storage.getItem(key)
  } catch {
    return null
  }
}

function write(storage: Storage, session: Session): void {
  try {
    storage.setItem(key, JSON.stringify(session))
  } catch {
    clear(storage)
  }
}

function clear(storage: Storage): void {
  try {
    storage.removeItem(key)
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
