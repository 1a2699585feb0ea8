import { useState } from 'react'
import { dateWords } from '../../i18n/date.ts'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { notifyOpening } from '../../platform/notice.ts'
import { deleteFromDevice, onDevice } from '../../storage/device.ts'
import { openText } from '../../storage/open.ts'

const device = () => window.localStorage

/** Offers to resume or delete the answers saved on this device, without showing any of them. */
export function SavedOnDevice() {
  const t = useWords()
  const { actor } = useInterview()
  const [saved, setSaved] = useState(() => onDevice(device, Date.now()))
  if (saved === null) return null
  const carryOn = () => {
    const now = onDevice(device, Date.now())
    setSaved(now)
    if (now !== null && now !== 'unreadable') void openText(now.text, actor).then(notifyOpening)
  }
  const forget = () => {
    deleteFromDevice(device)
    setSaved(null)
    document.querySelector('h1')?.focus()
  }
  return (
    <section className="card" aria-labelledby="saved">
      <h2 id="saved">{t('kept.title')}</h2>
      <p>
        {saved === 'unreadable'
          ? t('kept.unreadable')
          : t('kept.when', { savedAt: dateWords(saved.savedAt), until: dateWords(saved.until) })}
      </p>
      <div className="actions">
        {saved !== 'unreadable' && (
          <button type="button" className="primary" onClick={carryOn}>
            {t('kept.carryOn')}
          </button>
        )}
        <button type="button" onClick={forget}>
          {t('kept.delete')}
        </button>
      </div>
    </section>
  )
}
