import { useSyncExternalStore } from 'react'
import type { Match } from '#rules'
import { useLanguage } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { lazyPart, usePart, usePartIfAny } from '../platform/lazyPart.ts'
import { idOf } from '../programs/id.ts'
import { programList } from '../programs/list.ts'
import { useLooking } from './looking.ts'
import { useShippedList } from './useShippedList.ts'

const cards = lazyPart(() => import('./PlaceCards.tsx'), 'programs')

/** The programs of the list that is open, or that the host ships. Without a list, nothing of it is loaded. */
export function Places() {
  useShippedList()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  return list === null ? null : <FromList />
}

function FromList() {
  const part = usePartIfAny(cards)
  return part ? <part.PlaceCards /> : null
}

/** The programs that this person chose for their page, if they still may fit. */
export function useChosen(): readonly Match[] {
  const { answers } = useInterview()
  const { chosen } = useLooking()
  const language = useLanguage()
  const part = usePart(cards, chosen.length > 0)
  return part?.placesFor(answers, language, (program) => chosen.includes(idOf(program))) ?? []
}
