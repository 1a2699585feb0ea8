import { type Answers, type Match, matchPrograms, type Program } from '#rules'
import { programList } from '../programs/list.ts'
import { mostChosen } from './looking.ts'

/** The programs of the open list that are wanted and may fit, as many as a page takes. It reads no ZIP. */
export function placesFor(answers: Answers, language: string, isWanted: (program: Program) => boolean): readonly Match[] {
  const programs = programList.get()?.programs.filter(isWanted) ?? []
  return matchPrograms(programs, answers, { zip: '', language })?.matches.slice(0, mostChosen) ?? []
}
