import { type RefObject, useId } from 'react'
import { useWords } from '../i18n/index.ts'
import { closeDialog } from '../platform/dialog.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { aloneKeys, deskActions, shortcuts } from './shortcuts.ts'

type Props = {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly choices: DeskPreferences
  readonly onChoices: (chosen: Partial<DeskPreferences>) => void
}

const alone = Object.keys(aloneKeys) as (keyof typeof aloneKeys)[]

/** Lists all shortcuts, with the switch that turns them off. */
export function KeysDialog({ ref, choices, onChoices }: Props) {
  const t = useWords()
  const title = useId()
  return (
    <dialog ref={ref} className="all-keys" aria-labelledby={title}>
      <h2 id={title}>{t('desk:keys.title')}</h2>
      <Checkbox checked={choices.keys} onChange={(keys) => onChoices({ keys })}>
        {t('desk:keys.use')}
      </Checkbox>
      <p className="quiet">
        <span>{t('desk:keys.useHint')}</span> <span>{t('desk:keys.typing')}</span>
      </p>
      <dl>
        <Line keys={t('desk:keys.optionKeys')}>{t('desk:keys.options')}</Line>
        {alone.map((value) => (
          <Line key={value} keys={aloneKeys[value]}>
            {t(`desk:keys.${value}`)}
          </Line>
        ))}
        <Line keys={t('desk:keys.rowKeys')}>{t('desk:keys.row')}</Line>
        <Line keys={t('desk:keys.markKeys')}>{t('desk:keys.marks')}</Line>
        {deskActions.map((action) => (
          <Line key={action} keys={shortcuts[action]}>
            {t(`desk:keys.${action}`)}
          </Line>
        ))}
      </dl>
      <div className="actions">
        <button type="button" className="primary" onClick={() => closeDialog(ref.current)}>
          {t('foot.close')}
        </button>
      </div>
    </dialog>
  )
}

function Line({ keys, children }: { readonly keys: string; readonly children: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
