// Shows that what hosts are told is complete and written one way; that a host does it is for the browser tests.
import { describe, expect, it } from 'vitest'
import hosting from '../docs/hosting.md?raw'
import { forNginx, forStaticHosts, headers, withPolicy } from '../scripts/build/headers.ts'

const policy = headers['Content-Security-Policy'].split('; ')

describe('the page', () => {
  const policyOf = (script: string) => withPolicy(`<head><style>a {}</style></head><script>${script}</script>`)

  it('allows no script or style but the files of the site and what stands in it, and no way off the site', () => {
    const page = policyOf('let a')
    expect(page).toMatch(/^<head>\s+<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /)
    expect(page).toMatch(/; script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self' 'sha256-[\w+/]{43}='; /)
    expect(page).toContain("connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; ")
    expect(page).not.toMatch(/unsafe|http:|\*|data:|blob:/)
  })
  it('allows another script only by another policy', () => {
    const [one, other] = ['let a', 'let b'].map((script) => policyOf(script).match(/script-src [^;]*/)?.[0])
    expect(one).not.toBe(other)
  })
})

describe('the headers', () => {
  it('allow no way off the site, and leave to the page what changes with it', () => {
    expect(policy).toEqual(expect.arrayContaining(["connect-src 'self'", "form-action 'none'", "base-uri 'none'"]))
    expect(headers['Content-Security-Policy']).not.toMatch(/script-src|style-src|default-src|unsafe|http|\*|data:|blob:/)
  })
  it('ask for Trusted Types, forbid framing, guessing of types and referrers, and keep other windows out', () => {
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", "frame-ancestors 'none'"]))
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
  })
  it('let nobody read or change the page on the way after a first visit over HTTPS', () => {
    expect(headers['Strict-Transport-Security']).toBe('max-age=31536000')
  })
  it('ask the browser for no sensor, camera, place or payment', () => {
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'])
      expect(headers['Permissions-Policy'].split(', ')).toContain(`${feature}=()`)
  })
})

describe('a static host', () => {
  const rules = forStaticHosts(['/', '/es/']).split('\n\n')

  it('is told every header for every file', () => {
    expect(rules[0]?.split('\n')).toEqual(['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
  })
  it('keeps what has a hash in its name for good, and asks anew for pages and the worker', () => {
    const cached = rules.slice(1).map((rule) => rule.trim().split('\n  Cache-Control: '))
    expect(Object.fromEntries(cached)).toEqual({
      '/assets/*': 'public, max-age=31536000, immutable',
      ...Object.fromEntries(
        ['/', '/es/', '/index.html', '/es/index.html', '/sw.js', '/manifest.webmanifest'].map((path) => [path, 'no-cache']),
      ),
    })
  })
})

describe('nginx', () => {
  it('keeps no log of visits, and sends what the budgets count as small', () => {
    expect(forNginx()).toMatch(/access_log off;[\s\S]*gzip_vary on;\s+gzip_comp_level 6;\s+gzip_types .*text\/javascript/)
  })
})

describe('docs/hosting.md', () => {
  it('has the lines for nginx as scripts/build/headers.ts writes them', () => {
    expect(hosting.match(/```nginx\n([\s\S]*?)```/)?.[1]).toBe(forNginx())
  })
})
