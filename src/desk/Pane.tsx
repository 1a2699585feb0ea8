import { useWords } from '../i18n/index.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { TextToCopy } from '../ui/TextToCopy.tsx'
import { ActionButton } from './ActionButton.tsx'
import { Ask } from './Ask.tsx'
import { CallSummary } from './CallSummary.tsx'
import { EmergencyScript } from './EmergencyScript.tsx'
import { FullResult } from './FullResult.tsx'
import { Opening } from './Opening.tsx'
import { Programs } from './programs/Programs.tsx'
import { TellCaller } from './TellCaller.tsx'
import type { DeskActions } from './useDeskActions.ts'
import { isRecord } from './useHandouts.ts'
import type { View as Viewed } from './view.ts'

type Props = {
  readonly view: Viewed
  readonly actions: DeskActions
  readonly choices: DeskPreferences
  readonly onChoices: (chosen: Partial<DeskPreferences>) => void
}

/** The middle pane of the desk. */
export function Pane(props: Props) {
  const { actions, view } = props
  return (
    <section className="view" data-view={view.is} aria-labelledby="view">
      <Warned actions={actions} />
      <p role="status" className={actions.status ? 'status' : 'hidden'}>
        {actions.status}
      </p>
      <CopyByHand actions={actions} />
      <Inside {...props} />
    </section>
  )
}

/** Says what was not passed, and the key that does pass it. */
function Warned({ actions }: Pick<Props, 'actions'>) {
  const t = useWords()
  const { warning } = actions
  return (
    <div role="alert" className={warning ? 'warning' : 'hidden'}>
      {warning && (
        <>
          <p>{t(`desk:warning.${warning}`)}</p>
          <ActionButton action="skip" actions={actions}>
            {t('desk:warning.skip')}
          </ActionButton>
        </>
      )}
    </div>
  )
}

/** Shows the text to copy by hand if the browser may not have copied it. */
function CopyByHand({ actions }: Pick<Props, 'actions'>) {
  const t = useWords()
  const { failed, text, take } = actions
  if (!failed) return null
  const { which, times, marked } = failed
  const onCopy = isRecord(which) ? take : undefined
  return <TextToCopy key={times} text={text(which)} label={t('result:keep.text')} marked={marked} onCopy={onCopy} />
}

function Inside({ view, actions, choices, onChoices }: Props) {
  switch (view.is) {
    case 'opening':
      return <Opening actions={actions} />
    case 'question':
      return <Ask question={view.question} actions={actions} choices={choices} onChoices={onChoices} />
    case 'emergency':
      return <EmergencyScript actions={actions} />
    case 'programs':
      return <Programs actions={actions} />
    case 'call':
      return <CallSummary actions={actions} />
    case 'tell':
      return <TellCaller actions={actions} />
    case 'result':
      return <FullResult actions={actions} />
  }
}
