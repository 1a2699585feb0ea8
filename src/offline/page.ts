/** How often an open page checks for a newer version: every hour, in milliseconds. */
const askedEvery = 60 * 60 * 1000

/** The part of Trusted Types used here, if the browser has it. */
type Policies = { createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): string } }

/**
 * Makes the page installable and has the service worker keep the site's own files. `app` is the address of the script that this
 * page runs. Calls `newer` with a function that installs the newer version, once there is one; until that is called, this page
 * keeps its version. Does nothing in a browser without service workers.
 */
export async function workOffline(app: string, window: Window, newer: (take: () => void) => void): Promise<void> {
  const { document, location } = window
  const manifest = new URL('../manifest.webmanifest', app).href
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }))
  const workers = window.navigator.serviceWorker
  if (!workers) return
  const url = scriptUrl(new URL('../sw.js', app).href, window)
  const registration = await workers.register(url, { updateViaCache: 'none' }).catch(() => undefined)
  if (!registration) return
  const take = () => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true })
    if (registration.waiting) registration.waiting.postMessage('agreed')
    else location.reload()
  }
  workers.addEventListener('message', ({ data }) => data === 'newer' && newer(take))
  registration.active?.postMessage('begun')
  whenInstalled(registration, (worker) => worker.postMessage(app))
  askNowAndThen(registration, document)
}

/** The policy allows only this one address, whatever it is asked for. */
function scriptUrl(url: string, window: Window & { readonly trustedTypes?: Policies }): string {
  const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => url })
  return policy ? policy.createScriptURL('') : url
}

/** Calls `found` for a worker that is already waiting and for each later one. */
function whenInstalled(registration: ServiceWorkerRegistration, found: (worker: ServiceWorker) => void): void {
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
  }
  if (registration.waiting) found(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** Checks for a newer version when somebody returns to a page that was open for long. */
function askNowAndThen(registration: ServiceWorkerRegistration, document: Document): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < askedEvery) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
}
