import type { Program } from '#rules'
import { idOf } from '../../programs/id.ts'
import { phoneText } from '../../programs/phone.ts'
import type { CallRecord, Program as Given, ProgramMark } from '../../storage/call.ts'

/** What a counselor marks in the list, in the order of the keys. "given" is part of the record: a line of the programs given. */
export const rowMarks = ['called', 'full', 'given'] as const
export type RowMark = (typeof rowMarks)[number]

/** A program as a line of the programs given. */
export const lineOf = ({ name, phones: [phone], address: { city } }: Program): Given => ({
  name: [name, city].filter(Boolean).join(', '),
  number: phone ? phoneText(phone) : '',
})

const isSame = (one: Given, other: Given): boolean => one.name === other.name && one.number === other.number

/** Whether a program has this mark. */
export function isMarked({ marks, programs }: CallRecord, program: Program, mark: RowMark): boolean {
  if (mark === 'given') return programs.some((line) => isSame(line, lineOf(program)))
  return marks.some((each) => isMark(each, program, mark))
}

const isMark = (each: ProgramMark, program: Program, mark: RowMark): boolean =>
  each.mark === mark && each.program === idOf(program)

/** The part of the record that changes when a mark is set or taken away. */
export function withMark(call: CallRecord, program: Program, mark: RowMark): Partial<CallRecord> {
  const isSet = isMarked(call, program, mark)
  if (mark === 'given') {
    const line = lineOf(program)
    return { programs: isSet ? call.programs.filter((each) => !isSame(each, line)) : [...call.programs, line] }
  }
  const others = call.marks.filter((each) => !isMark(each, program, mark))
  return { marks: isSet ? others : [...others, { program: idOf(program), mark }] }
}
