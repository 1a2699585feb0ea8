import type { DeskChoices } from '../save/deskChoices.ts'
import { Selected } from '../screens/result/copying.tsx'
import { Ask } from './Ask.tsx'
import { EmergencyScript } from './EmergencyScript.tsx'
import { FullResult } from './FullResult.tsx'
import { Opening } from './Opening.tsx'
import { TheCall } from './TheCall.tsx'
import type { DeskDeeds } from './useDeeds.ts'
import type { View as Viewed } from './view.ts'

type Props = {
  readonly view: Viewed
  readonly deeds: DeskDeeds
  readonly choices: DeskChoices
  readonly onChoices: (chosen: Partial<DeskChoices>) => void
}

/** The middle of the desk. */
export function View(props: Props) {
  const { deeds, view } = props
  return (
    <section className="view" data-view={view.is} aria-labelledby="view">
      <p role="status" className={deeds.said ? 'said' : 'hidden'}>
        {deeds.said}
      </p>
      {deeds.refused && <Selected text={deeds.text()} onCopy={deeds.take} />}
      <Inside {...props} />
    </section>
  )
}

function Inside({ view, deeds, choices, onChoices }: Props) {
  switch (view.is) {
    case 'opening':
      return <Opening deeds={deeds} />
    case 'question':
      return <Ask question={view.question} deeds={deeds} choices={choices} onChoices={onChoices} />
    case 'emergency':
      return <EmergencyScript deeds={deeds} />
    case 'call':
      return <TheCall deeds={deeds} />
    case 'result':
      return <FullResult deeds={deeds} />
  }
}
