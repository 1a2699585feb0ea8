// Shows that what hosts are told is complete and written one way; that a host does it is for the browser tests.
import { describe, expect, it } from 'vitest'
import hosting from '../docs/hosting.md?raw'
import { forNginx, forStaticHosts, headers, withPolicy } from '../scripts/build/headers.ts'

const policy = headers['Content-Security-Policy'].split('; ')

describe('the page', () => {
  const policyOf = (script: string) => withPolicy(`<head><style>a {}</style></head><script>${script}</script>`)

  it('allows only the scripts and styles of the site and its own inline ones, and no request elsewhere', () => {
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
  it('allow no request off the site, and leave to the page whatever changes with it', () => {
    expect(policy).toEqual(expect.arrayContaining(["connect-src 'self'", "form-action 'none'", "base-uri 'none'"]))
    expect(headers['Content-Security-Policy']).not.toMatch(/script-src|style-src|default-src|unsafe|http|\*|data:|blob:/)
  })
  it('require Trusted Types, forbid framing, type sniffing and referrers, and isolate other windows', () => {
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", "frame-ancestors 'none'"]))
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
  })
  it('keep the page on HTTPS after the first visit', () => {
    expect(headers['Strict-Transport-Security']).toBe('max-age=31536000')
  })
  it('turn off sensors, camera, location and payment', () => {
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'])
      expect(headers['Permissions-Policy'].split(', ')).toContain(`${feature}=()`)
  })
})

describe('a static host', () => {
  const rules = forStaticHosts(['/', '/es/']).split('\n\n')

  it('gets every header for every file', () => {
    expect(rules[0]?.split('\n')).toEqual(['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
  })
  it('caches hashed files for good, and revalidates pages and the worker', () => {
    const cached = rules.slice(1).map((rule) => rule.trim().split('\n  Cache-Control: '))
    expect(Object.fromEntries(cached)).toEqual({
      '/assets/*': 'public, max-age=31536000, immutable',
      ...Object.fromEntries(
        ['/', '/es/', '/index.html', '/es/index.html', '/sw.js', '/site.json', '/manifest.webmanifest'].map((path) => [
          path,
          'no-cache',
        ]),
      ),
    })
  })
})

describe('nginx', () => {
  it('keeps no log of visits, and compresses what the budgets count as compressed', () => {
    expect(forNginx()).toMatch(
      /access_log off;\s+error_log \/dev\/null crit;[\s\S]*gzip_vary on;\s+gzip_comp_level 6;\s+gzip_types .*text\/javascript/,
    )
  })
})

describe('docs/hosting.md', () => {
  it('has the nginx lines that scripts/build/headers.ts writes', () => {
    expect(hosting.match(/```nginx\n([\s\S]*?)```/)?.[1]).toBe(forNginx())
  })
})
