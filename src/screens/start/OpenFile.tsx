import { type ChangeEvent, useRef } from 'react'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { notifyOpening } from '../../platform/notice.ts'
import { openFile, openText } from '../../storage/open.ts'
import { privateField } from '../../ui/privateField.ts'

/** Opens saved answers from a file or from text. Invalid input changes nothing. */
export function OpenFile() {
  const t = useWords()
  const { actor } = useInterview()
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (file) void openFile(file, actor).then(notifyOpening)
  }
  return (
    <details className="open">
      <summary>{t('foot.open')}</summary>
      <p>
        <label htmlFor="open">{t('kept.open')}</label>
        <input
          id="open"
          type="file"
          accept=".json,application/json,.txt,text/plain"
          onChange={open}
          aria-describedby="open-hint"
        />
        <span id="open-hint" className="quiet">
          {t('kept.openHint')}
        </span>
      </p>
      <PasteText />
    </details>
  )
}

/** For a phone that does not offer the file, or for text copied instead of a file. */
function PasteText() {
  const t = useWords()
  const { actor } = useInterview()
  const text = useRef<HTMLTextAreaElement>(null)
  const open = () => void openText(text.current?.value ?? '', actor).then(notifyOpening)
  return (
    <details className="paste">
      <summary>{t('kept.paste')}</summary>
      <p>
        <label htmlFor="paste">{t('file.text')}</label>
        <textarea {...privateField} ref={text} id="paste" rows={4} />
      </p>
      <button type="button" onClick={open}>
        {t('kept.pasteOpen')}
      </button>
    </details>
  )
}
