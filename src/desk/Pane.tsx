import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { SelectedText } from '../ui/clipboard.tsx'
import { Ask } from './Ask.tsx'
import { CallSummary } from './CallSummary.tsx'
import { EmergencyScript } from './EmergencyScript.tsx'
import { FullResult } from './FullResult.tsx'
import { Opening } from './Opening.tsx'
import type { DeskActions } from './useDeskActions.ts'
import type { View as Viewed } from './view.ts'

type Props = {
  readonly view: Viewed
  readonly actions: DeskActions
  readonly choices: DeskPreferences
  readonly onChoices: (chosen: Partial<DeskPreferences>) => void
}

/** The middle of the desk. */
export function Pane(props: Props) {
  const { actions, view } = props
  return (
    <section className="view" data-view={view.is} aria-labelledby="view">
      <p role="status" className={actions.said ? 'said' : 'hidden'}>
        {actions.said}
      </p>
      {actions.refused && <SelectedText text={actions.text()} onCopy={actions.take} />}
      <Inside {...props} />
    </section>
  )
}

function Inside({ view, actions, choices, onChoices }: Props) {
  switch (view.is) {
    case 'opening':
      return <Opening actions={actions} />
    case 'question':
      return <Ask question={view.question} actions={actions} choices={choices} onChoices={onChoices} />
    case 'emergency':
      return <EmergencyScript actions={actions} />
    case 'call':
      return <CallSummary actions={actions} />
    case 'result':
      return <FullResult actions={actions} />
  }
}
