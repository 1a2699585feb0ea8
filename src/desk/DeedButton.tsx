import type { ReactNode } from 'react'
import { Hint } from './Hint.tsx'
import { type Deed, deedKeys } from './keys.ts'
import type { DeskDeeds } from './useDeeds.ts'

type Props = {
  readonly deed: Deed
  readonly deeds: DeskDeeds
  readonly className?: string
  readonly pressed?: boolean
  readonly children: ReactNode
}

const inDialog: readonly Deed[] = ['next', 'keys']

/** A button that does what its key does. */
export function DeedButton({ deed, deeds, className, pressed, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      aria-haspopup={inDialog.includes(deed) ? 'dialog' : undefined}
      onClick={() => deeds.perform(deed)}
    >
      {children} <Hint of={deedKeys[deed]} />
    </button>
  )
}
