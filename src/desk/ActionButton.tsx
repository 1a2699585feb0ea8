import { KeyHint } from './KeyHint.tsx'
import { type DeskAction, shortcuts } from './shortcuts.ts'
import type { DeskActions } from './useDeskActions.ts'

type Props = {
  readonly action: DeskAction
  readonly actions: DeskActions
  readonly className?: string
  readonly pressed?: boolean
  readonly children: string
}

const inDialog: readonly DeskAction[] = ['next', 'keys']

/** A button for an action that also has a shortcut. */
export function ActionButton({ action, actions, className, pressed, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      aria-haspopup={inDialog.includes(action) ? 'dialog' : undefined}
      onClick={() => actions.perform(action)}
    >
      <span>{children}</span> <KeyHint of={shortcuts[action]} />
    </button>
  )
}
