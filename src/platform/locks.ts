/** Asks for a lock that this tab holds as long as `holding` says. Some browsers have none, or refuse it without cookies. */
export async function requestLock(name: string, holding: (lock: Lock | null) => Promise<void> | undefined): Promise<void> {
  try {
    await navigator.locks?.request(name, { ifAvailable: true }, holding)
  } catch {
    return
  }
}
