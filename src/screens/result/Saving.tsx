import { useRef, useState } from 'react'
import { dateWords } from '../../i18n/date.ts'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { closeDialog, openDialog } from '../../platform/dialog.ts'
import { saveToFile } from '../../platform/download.ts'
import { onDevice, saveOnDevice, untilOf } from '../../storage/device.ts'
import { outcomeOf } from '../../storage/outcome.ts'
import { serialize } from '../../storage/serialize.ts'
import { TextToCopy } from '../../ui/TextToCopy.tsx'

const device = () => window.localStorage

/** Saves only on request: on this device for 7 days, after confirmation, or to a file; also as text, since a file may fail. */
export function Saving({ say }: { readonly say: (words: string) => void }) {
  const t = useWords()
  const { actor } = useInterview()
  const dialog = useRef<HTMLDialogElement>(null)
  const [replaces, setReplaces] = useState(false)
  const [file, setFile] = useState<string | null>(null)
  const kept = () => serialize(actor, Date.now(), outcomeOf(actor.getSnapshot().context.answers))

  const ask = () => {
    setReplaces(onDevice(device, Date.now()) !== null)
    openDialog(dialog.current)
  }
  const save = () => {
    const now = kept()
    const until = now && saveOnDevice(device, now)
    say(until ? t('result:keep.saved', { until: dateWords(until) }) : t('result:keep.notSaved'))
    closeDialog(dialog.current)
  }
  const download = () => {
    const text = JSON.stringify(kept(), null, 2)
    say(t(`file.${saveToFile(text, document)}`))
    setFile(text)
  }
  return (
    <>
      <div className="actions">
        <button type="button" aria-haspopup="dialog" onClick={ask}>
          {t('result:keep.device')}
        </button>
        <button type="button" onClick={download}>
          {t('result:keep.file')}
        </button>
      </div>
      {file && <TextToCopy text={file} label={t('file.text')} />}
      <dialog ref={dialog} aria-labelledby="save-on-device">
        <h2 id="save-on-device">{t('result:keep.deviceTitle')}</h2>
        <p>{t('result:keep.deviceText', { until: dateWords(untilOf(Date.now())) })}</p>
        <p>{t('result:keep.deviceShared')}</p>
        {replaces && <p>{t('result:keep.replace')}</p>}
        <div className="actions">
          <button type="button" className="primary" onClick={() => closeDialog(dialog.current)}>
            {t('result:keep.deviceNo')}
          </button>
          <button type="button" onClick={save}>
            {t('result:keep.deviceYes')}
          </button>
        </div>
      </dialog>
    </>
  )
}
