import { useEffect } from 'react'
import { useSite } from '../platform/site.ts'
import { openShipped } from '../programs/shipped.ts'
import { isOneFile } from '../site/oneFile.ts'

/** Opens the list of programs that the host ships, if its settings name one. A list that is open already stays open. */
export function useShippedList(): void {
  const { programs } = useSite()
  useEffect(() => {
    if (programs && !isOneFile) void openShipped(programs)
  }, [programs])
}
