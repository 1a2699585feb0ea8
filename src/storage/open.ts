import type { InterviewActor } from '../interview/actor.ts'

/** What opening something kept came to: it is on screen, or nothing has changed and why. */
export type Opening = 'opened' | 'changed' | 'unreadable' | 'newer' | 'notLoaded'

const tooBig = 200_000

/** Opens a saved file. Never throws; a file that cannot be used changes nothing. */
export async function openFile(file: Blob, actor: InterviewActor): Promise<Opening> {
  if (file.size > tooBig) return 'unreadable'
  const text = await file.text().catch(() => null)
  return text === null ? 'unreadable' : openText(text, actor)
}

/** Opens the text of something kept, never at the counselor desk: `changed` when today's rules come to another result than was kept with it. */
export async function openText(text: string, actor: InterviewActor): Promise<Opening> {
  if (text.length > tooBig) return 'unreadable'
  const reader = await import('./parse.ts').catch(() => null)
  if (!reader) return 'notLoaded'
  const reading = reader.parseSaved(text)
  if ('problem' in reading) return reading.problem
  actor.send({ type: 'open', interview: { ...reading.kept.interview, desk: false } })
  return reading.changed ? 'changed' : 'opened'
}
