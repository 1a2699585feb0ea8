import { formatVersion } from './format.ts'

type Raw = Readonly<Record<string, unknown>>

/** One step from each past version to the next. The steps trust nothing: their output is validated like any other input. */
const steps: Readonly<Record<number, (old: Raw) => Raw>> = {
  /** Version 1 had no format name, date or outcome. */
  1: ({ place, interview }) => ({ format: 'where-to-start', version: 2, savedAt: 0, place, interview, outcome: null }),
  /** Version 2 had no counselor desk. */
  2: ({ interview, ...rest }) => ({ ...rest, version: 3, interview: { ...(interview as Raw), desk: false } }),
  /** Version 3 did not keep the first step of a result. */
  3: ({ outcome, ...rest }) => ({ ...rest, version: 4, outcome: outcome ? { ...(outcome as Raw), firstStep: null } : outcome }),
}

/** Converts saved data to the current version, as far as there are steps. */
export function migrate(raw: unknown): unknown {
  let now = raw
  for (let step = stepFor(now); step; step = stepFor(now)) now = step(now as Raw)
  return now
}

function stepFor(raw: unknown): ((old: Raw) => Raw) | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'version')) return undefined
  const { version } = raw as Raw
  return typeof version === 'number' && version < formatVersion && Object.hasOwn(steps, version) ? steps[version] : undefined
}
