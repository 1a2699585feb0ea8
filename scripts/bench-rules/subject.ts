/** The subject of the benchmark: the public rules and the people of the laws. */
export {
  askedAnswers,
  criteria,
  explain,
  ladder,
  questionIds,
  recommend,
  settle,
  whatWouldChange,
} from '../../rules/index.ts'
export { severityOf } from '../../rules/severity.ts'
export { dice, leavingOpen, seed, somebody } from '../../tests/laws/space.ts'
