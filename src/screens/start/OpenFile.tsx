import type { ChangeEvent } from 'react'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { notifyOpening } from '../../platform/notice.ts'
import { openFile } from '../../storage/open.ts'

/** Opens a file that was saved before; a file that cannot be used changes nothing. */
export function OpenFile() {
  const t = useWords()
  const { actor } = useInterview()
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (file) void openFile(file, actor).then(notifyOpening)
  }
  return (
    <p className="open">
      <label htmlFor="open">{t('kept.open')}</label>
      <input id="open" type="file" accept=".json,application/json" onChange={open} aria-describedby="open-hint" />
      <span id="open-hint" className="quiet">
        {t('kept.openHint')}
      </span>
    </p>
  )
}
