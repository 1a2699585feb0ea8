/**
 * Caches the site's own files so that it works offline: pages, and the settings and the list of the host, from the network
 * first, hashed files from the cache first. It ignores all other requests, knows no answers (a page sends it at most its
 * version), and caches only files listed by the build and those two.
 */
declare const self: ServiceWorkerGlobalScope

/** Filled in by scripts/build/offline.ts: a hash over all files, the pages ("", "es/"), and the paths of the other files. */
declare const SITE: { readonly version: string; readonly pages: readonly string[]; readonly parts: readonly string[] }

/** How long the network may take for a page before the cached one is shown, in milliseconds. */
const patience = 3000

const { version, pages, parts } = SITE
const { scope } = self.registration
const ours = `where-to-start ${scope} `
const cacheName = ours + version
const addressOf = (path: string): string => new URL(path, scope).href
const addresses = new Set(parts.map(addressOf))
const assets = addressOf('assets/')

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(), self.clients.claim()])))
self.addEventListener('message', (event) => event.waitUntil(heard(event)))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const page = request.mode === 'navigate' ? pageAt(request.url) : undefined
  if (page !== undefined) event.respondWith(pageFirstFromNetwork(request, page))
  else if (isOfHost(request.url)) event.respondWith(newestOfHost(request))
  else if (addresses.has(request.url) || request.url.startsWith(assets)) event.respondWith(partFirstFromKept(request))
})

/** Caches all files of this version, or none. */
async function keep(): Promise<void> {
  try {
    const cache = await caches.open(cacheName)
    await Promise.all([...pages, ...parts].map(async (path) => cache.put(addressOf(path), await fileAt(path))))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

/** A file of this version. Throws if the server has none, or has another version by now. */
async function fileAt(path: string): Promise<Response> {
  const response = await fetch(addressOf(path), { cache: path.startsWith('assets/') ? 'default' : 'no-cache' })
  const { ok, status, headers } = response
  const isPage = headers.get('Content-Type')?.includes('text/html') ?? false
  const text = isPage ? await response.clone().text() : ''
  const strange = isPage && (text.match(/assets\/[\w.-]+/g) ?? []).some((part) => !parts.includes(part))
  if (!ok || isPage !== pages.includes(path) || strange) throw new Error(`${path}: not a file of this version (${status})`)
  return new Response(response.body, { headers })
}

/** An open page asks whether it has this version, accepts it, or reports that it has started. */
async function heard({ data, source }: ExtendableMessageEvent): Promise<void> {
  if (data === 'begun') return tidy()
  if (data === 'agreed' || addresses.has(data)) return self.skipWaiting()
  source?.postMessage('newer')
}

/** Deletes the caches of other versions, unless several windows are open: one may still need its files. */
async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length > 1) return
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName)
  await Promise.all(others.map((name) => caches.delete(name)))
}

/** The page for an address ("/es/", "/es/index.html?x"), or undefined. */
function pageAt(url: string): string | undefined {
  const { origin, pathname } = new URL(url)
  const folder = origin + pathname.replace(/\/index\.html$/, '/')
  return pages.map(addressOf).find((page) => page === folder)
}

async function pageFirstFromNetwork(request: Request, page: string): Promise<Response> {
  const fetched = fetch(request)
  const whole = fetched.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  )
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  return (await Promise.race([whole, late])) ?? (await (await caches.open(cacheName)).match(page)) ?? fetched
}

/** True for the settings of the host and for its list of programs, which are beside the page. */
const isOfHost = (url: string): boolean => url.startsWith(scope) && /^(site\.json|[\w.-]+\.csv)$/.test(url.slice(scope.length))

/** The host can change these files without a new version, so the newest ones replace those in the cache. */
async function newestOfHost(request: Request): Promise<Response> {
  const response = await pageFirstFromNetwork(request, request.url)
  const isWanted = response.ok && !response.headers.get('Content-Type')?.includes('text/html')
  if (isWanted) await (await caches.open(cacheName)).put(request.url, response.clone())
  return response
}

/** A hashed name has the same content in every version, so any cache will do. */
async function partFirstFromKept(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

export {}
