import { askedAnswers, type Match } from '#rules'
import type { Interview } from '../../interview/interview.ts'
import { placesFor } from '../../result/placesFor.ts'
import type { CallRecord } from '../../storage/call.ts'
import { isMarked, lineOf } from './marks.ts'

/** The programs for the caller's page: those whose numbers were given, if they still may fit. */
export const givenPlaces = (interview: Interview, call: CallRecord, language: string): readonly Match[] =>
  call.programs.length === 0
    ? []
    : placesFor(askedAnswers(interview.answers), language, (program) => isMarked(call, program, 'given'))

/** The lines of the programs given that are not among these. */
export function otherLines(call: CallRecord, places: readonly Match[]): CallRecord['programs'] {
  const shown = places.map(({ program }) => lineOf(program))
  return call.programs.filter(({ name, number }) => !shown.some((line) => line.name === name && line.number === number))
}
