import { useState } from 'react'
import { useInterview } from '../interview/useInterview.ts'
import { deleteFromDevice, onDevice } from '../save/device.ts'
import { openText } from '../save/open.ts'
import { told } from '../ui/notice.ts'
import { dateWords } from '../words/date.ts'
import { useWords } from '../words/index.ts'

const device = () => window.localStorage

/** What is saved on this device: carry on, or delete it. Nothing of it is shown before. */
export function SavedOnDevice() {
  const t = useWords()
  const { actor } = useInterview()
  const [saved, setSaved] = useState(() => onDevice(device, Date.now()))
  if (saved === null) return null
  const carryOn = () => {
    const now = onDevice(device, Date.now())
    setSaved(now)
    if (now !== null && now !== 'unreadable') void openText(now.text, actor).then(told)
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
