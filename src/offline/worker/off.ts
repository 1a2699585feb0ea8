/** Turns offline use off: in place of sw.js, it deletes the cached files and then itself. Answers are not touched. */
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(end()))

async function end(): Promise<void> {
  const ours = `where-to-start ${self.registration.scope} `
  const kept = (await caches.keys()).filter((name) => name.startsWith(ours))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

export {}
