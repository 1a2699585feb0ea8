import { singles } from './slots.ts'
import { open, type Test, type Truth } from './test.ts'
import { fillable, possible, type View, withBits } from './view.ts'

/**
 * True when some filling of the unknown answers gives the test this truth.
 * The one search behind the range, the reasons and what would settle them: where the test is still open, it
 * fills one gap that matters and looks again, so that nearly all fillings need never be looked at. Exact.
 * `view` is what is possible under `given`, for who has it already.
 */
export function canBe(test: Test, wanted: Truth, given: View, view: View = possible(given)): boolean {
  const truth = test.truth(view)
  if (truth !== open) return truth === wanted
  const gap = fillable(test.gap(view), view, given)
  return singles(given[gap] as number).some((bit) => canBe(test, wanted, withBits(given, gap, bit)))
}
