import { createHash } from 'node:crypto'

/** The same in every version and for every file, so that a host needs to be configured only once. */
const policy = {
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'offline',
}

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** In one file on a disk there is nothing else to load, so nothing else is allowed. */
const policyOfFile = {
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/**
 * Adds a policy to the built page, before anything it could forbid: the rules above, and only the site's own scripts and styles
 * and the inline ones, by hash. So the page is just as strict on a host without headers, except that only a header can forbid
 * framing. A page that is one file allows only what is in it.
 */
export function withPolicy(page: string, kind: 'site' | 'one file' = 'site'): string {
  const hashes = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => `'sha256-${sha256(text)}'`)
  const allowed = (tag: string) => [...(kind === 'site' ? ["'self'"] : []), ...hashes(tag)].join(' ')
  const others = kind === 'site' ? policy : policyOfFile
  const all = { 'default-src': "'none'", 'script-src': allowed('script'), 'style-src': allowed('style'), ...others }
  return page.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${written(all)}" />`)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Browser features that no page of this site uses. */
const never = ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'].concat([
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
])

/**
 * The single source of the headers, used by the local server, the tests, `dist/_headers` and the nginx lines in
 * docs/hosting.md.
 */
export const headers = {
  'Content-Security-Policy': written({ ...policy, 'frame-ancestors': "'none'" }),
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': never.map((feature) => `${feature}=()`).join(', '),
}

/** Files in `assets/` have a content hash in their name and never change. All others are revalidated. */
const forever = 'public, max-age=31536000, immutable'
const askedAnew = 'no-cache'

/** The headers file that static hosts read, for a site at the root of its host. Pages are given by path ("/", "/es/"). */
export function forStaticHosts(pages: readonly string[]): string {
  const rule = (path: string, lines: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const anew = [...pages, ...pages.map((page) => `${page}index.html`), '/sw.js', '/site.json', '/manifest.webmanifest']
  const rules = anew.map((path) => rule(path, { 'Cache-Control': askedAnew }))
  return `${[rule('/*', headers), rule('/assets/*', { 'Cache-Control': forever }), ...rules].join('\n\n')}\n`
}

/** The lines for nginx. A 404 gets no `Cache-Control`, so that no browser remembers a missing file for a year. */
export const forNginx = (): string =>
  `map $uri $cache_control {
  ~/assets/ "${forever}";
  default "${askedAnew}";
}

server {
  listen 8080;
  root /var/www/where-to-start;
  index index.html;

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $cache_control;

  access_log off;
  error_log /dev/null crit;

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types text/css text/javascript application/javascript image/svg+xml application/manifest+json;

  location ~ \\.webmanifest$ {
    default_type application/manifest+json;
  }
}
`
