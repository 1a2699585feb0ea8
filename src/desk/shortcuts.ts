import { type Question, type QuestionId, questions } from '#rules'
import { replies } from '../storage/call.ts'
import { noneTicked } from '../ui/draft.ts'

/** The keys of the options, in order. There are as many as the longest question needs. */
const optionKeys: readonly string[] = [...'123456789QW']

/** The keys of the answers that stand alone. */
export const aloneKeys = { [noneTicked]: '0', unsure: 'N', declined: 'R' } as const

/** All other shortcuts and their actions. None uses the key of an answer. */
export const shortcuts = {
  onward: 'Enter',
  skip: 'Shift+Enter',
  previous: 'P',
  jump: 'J',
  back: 'B',
  note: 'T',
  clear: 'D',
  emergency: 'E',
  undo: 'U',
  result: 'F',
  tell: 'L',
  closing: 'V',
  programs: 'M',
  call: 'A',
  copy: 'C',
  copyLine: 'K',
  saveFhir: 'Y',
  printCaller: 'I',
  printCounselor: 'O',
  hungUp: 'H',
  silent: 'S',
  wrongNumber: 'G',
  next: 'X',
  keys: '?',
} as const

export type DeskAction = keyof typeof shortcuts
export const deskActions = Object.keys(shortcuts) as readonly DeskAction[]

/** The values that can be chosen now, by key. */
export type Choosable = Readonly<Record<string, string>>

/** The choices of a question, by key. */
export function choosable(question: QuestionId): Choosable {
  const { options, pick }: Question = questions[question]
  const alone = [...(pick === 'many' ? [noneTicked] : []), 'unsure', ...(question === 'dangerNow' ? [] : ['declined'])]
  return Object.fromEntries([...options, ...alone].map((value) => [keyOf(question, value), value]))
}

/** The keys of the opening: who is calling. */
export const callers: Choosable = { 1: 'self', 2: 'other' }

/** The keys of what the caller may say to the suggestion. */
export const replyKeys: Choosable = Object.fromEntries(replies.map((reply, index) => [`${index + 1}`, reply]))

/** The keys of the list of programs: which row, and its marks. */
export const programKeys: Choosable = { '↓': 'next', '↑': 'previous', 1: 'called', 2: 'full', 3: 'given' }

/** The key of one of these values. */
export const keyIn = (choices: Choosable, value: string): string =>
  Object.keys(choices).find((key) => choices[key] === value) ?? ''

/** The key of a choice. Throws if there are more options than keys. */
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
 * What a key press means at the desk: a choice, an action, or null. The upper row counts as digits, also where the keyboard
 * writes digits only with Shift, as French ones do.
 */
export function meaningOf(press: Press, choices: Choosable): Meaning | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing || isTyping(press.target)) return null
  const key = nameOf(press)
  if (press.key === 'Enter' && isPressed(press.target)) return null
  const digit = press.shiftKey ? undefined : press.code.match(/^Digit(\d)$/)?.[1]
  return meaningOfKey(key, choices) ?? (digit === undefined ? null : meaningOfKey(digit, choices))
}

const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' }

const nameOf = ({ key, shiftKey }: Press): string => {
  if (key === 'Enter') return shiftKey ? shortcuts.skip : shortcuts.onward
  return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

function meaningOfKey(key: string, choices: Choosable): Meaning | null {
  if (Object.hasOwn(choices, key)) return { value: choices[key] as string }
  const action = deskActions.find((each) => shortcuts[each] === key)
  return action ? { action } : null
}

/** True in a text field, select or dialog, where keys keep their usual meaning. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, select, dialog, input:not([type="radio"], [type="checkbox"]), [contenteditable]') !== null

/** True if Enter would press the focused element. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null
