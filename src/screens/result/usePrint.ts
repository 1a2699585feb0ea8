import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '../../platform/outcome.ts'
import { onPrinted, printPage } from '../../platform/print.ts'

/** What is printed: the page that fits, the same in big type, or the wallet card. */
export type Printed = 'fit' | 'big' | 'card'

/** Prints one of these, then returns to the page that fits, which the browser's own menu prints too. */
export function usePrint(came: (which: Printed, outcome: Outcome) => void) {
  const [printed, setPrinted] = useState<Printed>('fit')
  useEffect(() => onPrinted(window, () => setPrinted('fit')), [])
  const print = async (which: Printed) => {
    flushSync(() => setPrinted(which)) // the printer takes what is on the page now
    const outcome = await printPage(window)
    if (outcome !== 'done') setPrinted('fit')
    came(which, outcome)
  }
  return { printed, print }
}
