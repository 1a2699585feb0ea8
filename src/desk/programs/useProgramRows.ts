import type { Program } from '#rules'
import { idOf } from '../../programs/id.ts'
import { programList } from '../../programs/list.ts'
import { focusOnProgram, programInFocus } from '../focus.ts'
import { useCall } from '../useCall.ts'
import { type RowMark, rowMarks, withMark } from './marks.ts'

/** The keys of the list of programs: they move from row to row, and mark the row with the focus. */
export function useProgramRows() {
  const { now, change } = useCall()
  const mark = (program: Program, as: RowMark) => change(withMark(now(), program, as))
  return {
    mark,
    choose(value: string) {
      if (value === 'next' || value === 'previous') return focusOnProgram(value === 'next' ? 1 : -1)
      const as = rowMarks.find((each) => each === value)
      const id = programInFocus()
      const program = programList.get()?.programs.find((each) => idOf(each) === id)
      if (program && as) mark(program, as)
    },
  }
}
