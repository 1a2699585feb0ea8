import { useEffect, useRef } from 'react'
import { type Choosable, choosable, meaningOf } from './shortcuts.ts'
import type { DeskActions } from './useDeskActions.ts'
import type { View } from './view.ts'

/** The keys of the opening: who is calling. */
const callers: Choosable = { 1: 'self', 2: 'other' }

function choicesIn(view: View): Choosable {
  if (view.is === 'opening') return callers
  return view.is === 'question' ? choosable(view.question) : {}
}

/** Enables the single-key shortcuts while `on` is true. */
export function useShortcuts(on: boolean, view: View, actions: DeskActions): void {
  const now = useRef({ view, actions })
  useEffect(() => {
    now.current = { view, actions }
  })
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      const meaning = meaningOf(event, choicesIn(now.current.view))
      if (!meaning) return
      event.preventDefault()
      if ('value' in meaning) now.current.actions.choose(meaning.value)
      else now.current.actions.perform(meaning.action)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [on])
}
