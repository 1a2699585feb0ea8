import { type Question, type QuestionId, questions } from '#rules'
import { noneTicked } from '../ui/draft.ts'

/** The keys beside the options, in the order of the options: as many as the longest question has. */
const optionKeys: readonly string[] = [...'123456789QW']

/** The keys of the answers that stand alone. */
export const aloneKeys = { [noneTicked]: '0', unsure: 'N', declined: 'R' } as const

/** All other keys, each with what it does at the desk. No letter here is the key of an answer. */
export const shortcuts = {
  onward: 'Enter',
  previous: 'P',
  jump: 'J',
  note: 'T',
  clear: 'D',
  callNote: 'A',
  result: 'F',
  copy: 'C',
  emergency: 'E',
  hungUp: 'H',
  silent: 'S',
  wrongNumber: 'G',
  next: 'X',
  keys: '?',
} as const

export type DeskAction = keyof typeof shortcuts
export const deskActions = Object.keys(shortcuts) as readonly DeskAction[]

/** What can be chosen now: by its key, the value that stands for it. */
export type Choosable = Readonly<Record<string, string>>

/** The choices of a question by their keys. */
export function choosable(question: QuestionId): Choosable {
  const { options, pick }: Question = questions[question]
  const alone = [...(pick === 'many' ? [noneTicked] : []), 'unsure', ...(question === 'dangerNow' ? [] : ['declined'])]
  return Object.fromEntries([...options, ...alone].map((value) => [keyOf(question, value), value]))
}

/** The key beside a choice of this question. Throws where there are more options than keys. */
export function keyOf(question: QuestionId, value: string): string {
  const { options }: Question = questions[question]
  const key = optionKeys[options.indexOf(value)] ?? aloneKeys[value as keyof typeof aloneKeys]
  if (!key) throw new Error(`No key for "${value}" of "${question}" in keys.ts.`)
  return key
}

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing' | 'target'
>
type Meaning = { readonly value: string } | { readonly action: DeskAction }

/**
 * What a press means at the desk: a choice, an action, or null for what is not ours. The upper row counts as digits, also
 * where the keyboard writes digits only with Shift, as French ones do.
 */
export function meaningOf(press: Press, choices: Choosable): Meaning | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing || isTyping(press.target)) return null
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  if (key === shortcuts.onward && isPressed(press.target)) return null
  const digit = press.shiftKey ? undefined : press.code.match(/^Digit(\d)$/)?.[1]
  return meaningOfKey(key, choices) ?? (digit === undefined ? null : meaningOfKey(digit, choices))
}

function meaningOfKey(key: string, choices: Choosable): Meaning | null {
  if (Object.hasOwn(choices, key)) return { value: choices[key] as string }
  const action = deskActions.find((each) => shortcuts[each] === key)
  return action ? { action } : null
}

/** True in a text field, a list to choose from and a dialog: there a key means what it always means. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, select, dialog, input:not([type="radio"], [type="checkbox"]), [contenteditable]') !== null

/** True where Enter presses what has the focus. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null
