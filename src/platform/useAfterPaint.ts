import { startTransition, useEffect, useState } from 'react'

/** False until the component has been painted, then true, as a transition. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let frame = 0
    const atFrame = (then: () => void) => {
      frame = requestAnimationFrame(then)
    }
    atFrame(() => atFrame(() => startTransition(() => setPainted(true)))) // at the second one, the first has been painted
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}
