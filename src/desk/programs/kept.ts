import { createStore } from '../../platform/createStore.ts'
import { type OpenList, programList } from '../../programs/list.ts'
import { deletePrograms, hasPrograms, keptPrograms, savePrograms, type Unusable } from '../../storage/programs.ts'

const device = () => window.localStorage

/** Whether this device keeps a list, and why it could not be used if so. */
export type OnDevice = 'list' | 'nothing' | 'refused' | Unusable
export const onDevice = createStore<OnDevice>('nothing')

/** Opens the list that this device keeps, unless another one is open. One that cannot be used is deleted, which is said. */
export function openKept(): void {
  if (programList.get() === null) onDevice.set(openFromDevice())
  else onDevice.set(hasPrograms(device) ? 'list' : 'nothing')
}

function openFromDevice(): OnDevice {
  const kept = keptPrograms(device, Date.now())
  if (kept === null) return 'nothing'
  if (typeof kept === 'string') return kept
  programList.set({ ...kept, from: 'device', report: null })
  return 'list'
}

/** Keeps the open list on this device. */
export function keep(list: OpenList): void {
  const isKept = savePrograms(device, list)
  onDevice.set(isKept ? 'list' : 'refused')
  if (isKept) programList.set({ ...list, from: 'device' })
}

/** Deletes the list from this device. If it is open, it stays open in this tab. */
export function deleteKept(): void {
  deletePrograms(device)
  onDevice.set('nothing')
  const list = programList.get()
  if (list?.from === 'device') programList.set({ ...list, from: 'file' })
}
