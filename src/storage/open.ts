import type { InterviewActor } from '../interview/actor.ts'

/** The result of opening saved answers: opened, or unchanged with the reason. */
export type Opening = 'opened' | 'changed' | 'unreadable' | 'newer' | 'notLoaded'

const tooBig = 200_000

/** Opens a saved file. Never throws. An unusable file changes nothing. */
export async function openFile(file: Blob, actor: InterviewActor): Promise<Opening> {
  if (file.size > tooBig) return 'unreadable'
  const text = await file.text().catch(() => null)
  return text === null ? 'unreadable' : openText(text, actor)
}

/** Opens saved text, never at the counselor desk. `changed` means that today's rules give another result than was saved. */
export async function openText(text: string, actor: InterviewActor): Promise<Opening> {
  if (text.length > tooBig) return 'unreadable'
  const reader = await import('./parse.ts').catch(() => null)
  if (!reader) return 'notLoaded'
  const reading = reader.parseSaved(text)
  if ('problem' in reading) return reading.problem
  actor.send({ type: 'open', interview: { ...reading.kept.interview, desk: false } })
  return reading.changed ? 'changed' : 'opened'
}
