/**
 * The address of the site for people to type, as this page is served: the host and the folder, without a query, a hash, a
 * password or a session in the path. Undefined if the page is a file on this device.
 */
export function siteAddress(page: string): string | undefined {
  const { protocol, host, pathname } = new URL('.', page)
  if (!/^https?:$/.test(protocol)) return undefined
  const folder = pathname.replace(/;[^/]*/g, '').replace(/\/$/, '')
  return host + folder
}
