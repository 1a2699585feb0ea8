import { createContext, use } from 'react'
import type { Card, Material, Person } from '../material.ts'
import type { Response } from '../response.ts'
import type { Language } from '../words.ts'
import type { Place } from './place.ts'
import en from './words/en.json'
import es from './words/es.json'

/** The words of the kit itself; a language that lacks one does not compile. */
export type Words = typeof en
export const wordsIn: Readonly<Record<Language, Words>> = { en, es }

/** A text with these values in its places. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

/** What every part of the page works with. */
export type Kit = {
  readonly rules: string
  readonly people: readonly Person[]
  readonly cards: readonly Card[]
  readonly language: Language
  readonly words: Words
  /** The words of the tool: settings, first steps, reasons, sources. */
  readonly texts: Material['texts'][Language]
  readonly response: Response
  readonly change: (to: Response) => void
  readonly go: (to: Place) => void
}

export const KitContext = createContext<Kit | null>(null)

/** The kit around a part of the page. */
export function useKit(): Kit {
  const kit = use(KitContext)
  if (!kit) throw new Error('A part of the review kit is outside of it.')
  return kit
}
