import { type RefObject, useId } from 'react'
import type { DeskChoices } from '../save/deskChoices.ts'
import { Tick } from '../screens/result/Keep.tsx'
import { useWords } from '../words/index.ts'
import { aloneKeys, deedKeys, deeds } from './keys.ts'

type Props = {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly choices: DeskChoices
  readonly onChoices: (chosen: Partial<DeskChoices>) => void
}

const alone = Object.keys(aloneKeys) as (keyof typeof aloneKeys)[]

/** All keys, and the switch that turns them off. */
export function Keys({ ref, choices, onChoices }: Props) {
  const t = useWords()
  const title = useId()
  return (
    <dialog ref={ref} className="all-keys" aria-labelledby={title}>
      <h2 id={title}>{t('desk:keys.title')}</h2>
      <Tick checked={choices.keys} onChange={(keys) => onChoices({ keys })}>
        {t('desk:keys.use')}
      </Tick>
      <p className="quiet">
        {t('desk:keys.useHint')} {t('desk:keys.typing')}
      </p>
      <dl>
        <Line keys={t('desk:keys.optionKeys')}>{t('desk:keys.options')}</Line>
        {alone.map((value) => (
          <Line key={value} keys={aloneKeys[value]}>
            {t(`desk:keys.${value}`)}
          </Line>
        ))}
        {deeds.map((deed) => (
          <Line key={deed} keys={deedKeys[deed]}>
            {t(`desk:keys.${deed}`)}
          </Line>
        ))}
      </dl>
      <div className="actions">
        <button type="button" className="primary" onClick={() => ref.current?.close()}>
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
