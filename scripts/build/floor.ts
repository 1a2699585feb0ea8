import packageJson from '../../package.json' with { type: 'json' }

/** The oldest browsers that run the app, stated in package.json and docs/browsers.md; Samsung Internet 18 is Chrome 99. */
const floor: readonly string[] = packageJson.browserslist

/** The same as targets of a build. */
export const floorTargets: string[] = floor
  .filter((each) => !each.startsWith('samsung'))
  .map((each) => each.replace('ios_saf', 'ios').replace(' ', ''))

/** What runs in the page before the app is there, so that older browsers too can be told that they are too old. */
export const oldestTarget = 'es2017'
