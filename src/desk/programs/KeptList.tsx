import { useSyncExternalStore } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { OpenList } from '../../programs/list.ts'
import { deleteKept, keep, onDevice, openKept } from './kept.ts'

/** Keeps the open list on this device, opens or deletes the one that is kept, and says what could not be done. */
export function KeptList({ list }: { readonly list: OpenList | null }) {
  const t = useWords()
  const state = useSyncExternalStore(onDevice.subscribe, onDevice.get, onDevice.get)
  const isKept = list?.from === 'device'
  return (
    <div data-on-device={state}>
      <div role="status">
        {state === 'list' && <p>{t(isKept ? 'programs:kept.this' : 'programs:kept.other')}</p>}
        {(state === 'broken' || state === 'old' || state === 'refused') && (
          <p className="problem">{t(`programs:kept.${state}`)}</p>
        )}
        {state !== 'list' && list?.from === 'file' && <p>{t('programs:kept.tabOnly')}</p>}
      </div>
      <div className="actions">
        {list?.from === 'file' && (
          <button type="button" onClick={() => keep(list)}>
            {t('programs:kept.keep')}
          </button>
        )}
        {state === 'list' && !list && (
          <button type="button" onClick={openKept}>
            {t('programs:kept.open')}
          </button>
        )}
        {state === 'list' && (
          <button type="button" onClick={deleteKept}>
            {t('programs:kept.delete')}
          </button>
        )}
      </div>
    </div>
  )
}
