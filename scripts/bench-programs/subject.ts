/** The subject of the benchmark: the reader of lists, the rules that match them, and the people of the laws. */
export { matchPrograms } from '../../rules/index.ts'
export { openList } from '../../src/programs/open.ts'
export { createRows } from '../../src/programs/rows.ts'
export { dice, seed, somebody } from '../../tests/laws/space.ts'
