import type { SettingId } from '../settings.ts'
import { type Stair, stairs } from '../stairs.ts'

/** The settings from this one down to aftercare, in order. Never empty. */
export function pathAhead(from: SettingId): readonly SettingId[] {
  const { next }: Stair = stairs[from]
  return next ? [from, ...pathAhead(next)] : [from]
}
