import type { ChangeEvent } from 'react'
import { useInterview } from '../interview/useInterview.ts'
import { openFile } from '../save/open.ts'
import { told } from '../ui/notice.ts'
import { useWords } from '../words/index.ts'

/** Opens a file that was saved before; a file that cannot be used changes nothing. */
export function OpenFile() {
  const t = useWords()
  const { actor } = useInterview()
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (file) void openFile(file, actor).then(told)
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
