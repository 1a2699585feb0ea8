const presses = 3
const within = 5000
/** Events between two presses that mean Shift was used for something else. */
const interruptions = ['pointerdown', 'click', 'auxclick', 'wheel', 'touchstart'] as const

type Counted = {
  /** Called with true when one more press will leave, and with false when it no longer will. */
  readonly onNearly: (nearly: boolean) => void
  readonly onThird: () => void
}

/**
 * Counts presses of Shift alone within five seconds, wherever the focus is. Another key, a click, the wheel or a touch in
 * between starts the count again.
 */
export function countShiftPresses(window: Window, { onNearly, onThird }: Counted): void {
  let counted: readonly number[] = []
  let isDown = false
  let forgetting: ReturnType<typeof setTimeout> | undefined
  const become = (next: readonly number[]) => {
    if ((counted.length === presses - 1) !== (next.length === presses - 1)) onNearly(next.length === presses - 1)
    counted = next
  }
  const reset = () => {
    isDown = false
    become([])
  }
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Shift' && event.repeat) return
    if (event.key !== 'Shift' || isDown || isHeldWithAnother(event)) reset()
    else isDown = true
  })
  window.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !isDown) return
    isDown = false
    const now = event.timeStamp
    become([...counted.filter((at) => now - at < within), now])
    clearTimeout(forgetting)
    forgetting = setTimeout(() => become([]), within)
    if (counted.length < presses) return
    reset()
    onThird()
  })
  for (const each of interruptions) window.addEventListener(each, reset, { capture: true, passive: true })
  window.addEventListener('blur', reset)
}

const isHeldWithAnother = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')
