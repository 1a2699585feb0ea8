import packageJson from '../../package.json' with { type: 'json' }

/** The oldest supported browsers, as stated in package.json and docs/browsers.md. Samsung Internet 18 is Chrome 99. */
const floor: readonly string[] = packageJson.browserslist

/** The same as build targets. */
export const floorTargets: string[] = floor
  .filter((each) => !each.startsWith('samsung'))
  .map((each) => each.replace('ios_saf', 'ios').replace(' ', ''))

/** The target of the script in the page, so that even older browsers can say that they are too old. */
export const oldestTarget = 'es2017'
