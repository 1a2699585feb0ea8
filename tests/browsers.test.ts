// Shows that docs/browsers.md states the oldest browsers that the build is made for; what they can do is read in tests/built.
import { expect, test } from 'vitest'
import document from '../docs/browsers.md?raw'
import packageJson from '../package.json'

const named: Readonly<Record<string, string>> = {
  Chrome: 'chrome',
  Edge: 'edge',
  Firefox: 'firefox',
  Safari: 'safari',
  'Safari on iPhone and iPad': 'ios_saf',
  'Samsung Internet': 'samsung',
}

test('docs/browsers.md names the oldest browsers of package.json', () => {
  const rows = [...document.matchAll(/^\| ([^|]+) \| ([\d.]+) \| \w+ 20\d\d \|$/gm)]
  expect(rows.map(([, name = '', version]) => `${named[name]} ${version}`)).toEqual(packageJson.browserslist)
})
