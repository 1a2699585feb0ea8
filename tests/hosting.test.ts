// Shows that what hosts are told is complete and written one way; that a host does it is for the browser tests.
import { describe, expect, it } from 'vitest'
import hosting from '../docs/hosting.md?raw'
import { forNginx, forStaticHosts, headers } from '../scripts/headers.ts'

const policy = headers['Content-Security-Policy'].split('; ')

describe('the headers', () => {
  it('allow no code or style but the files of the site, and no way off it', () => {
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]))
    expect(policy).toEqual(expect.arrayContaining(["connect-src 'self'", "form-action 'none'", "base-uri 'none'"]))
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|http|\*|data:|blob:/)
  })
  it('ask for Trusted Types, forbid framing, guessing of types and referrers, and keep other windows out', () => {
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", "frame-ancestors 'none'"]))
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
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

describe('docs/hosting.md', () => {
  it('has the lines for nginx as scripts/headers.ts writes them', () => {
    expect(hosting.match(/```nginx\n([\s\S]*?)```/)?.[1]).toBe(forNginx())
  })
})
