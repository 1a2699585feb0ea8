import { useEffect, useRef } from 'react'
import { type Choosable, callers, choosable, meaningOf, programKeys, replyKeys } from './shortcuts.ts'
import type { DeskActions } from './useDeskActions.ts'
import type { View } from './view.ts'

function choicesIn(view: View): Choosable {
  switch (view.is) {
    case 'opening':
      return callers
    case 'question':
      return choosable(view.question)
    case 'emergency':
      return choosable('dangerNow')
    case 'tell':
      return replyKeys
    case 'programs':
      return programKeys
    default:
      return {}
  }
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
