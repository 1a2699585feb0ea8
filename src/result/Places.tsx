import { useSyncExternalStore } from 'react'
import { lazyPart, usePartIfAny } from '../platform/lazyPart.ts'
import { programList } from '../programs/list.ts'

const cards = lazyPart(() => import('./PlaceCards.tsx'), 'programs')

/** The programs of the list that is open, if one is. Without a list, nothing of it is loaded. */
export function Places() {
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  return list === null ? null : <FromList />
}

function FromList() {
  const part = usePartIfAny(cards)
  return part ? <part.PlaceCards /> : null
}
