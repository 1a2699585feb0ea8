/** Requests a lock that this tab holds until `holding` settles. Some browsers have no locks, or refuse them without cookies. */
export async function requestLock(name: string, holding: (lock: Lock | null) => Promise<void> | undefined): Promise<void> {
  try {
    await navigator.locks?.request(name, { ifAvailable: true }, holding)
  } catch {
    return
  }
}
