/** What is loaded when a file is opened: the reader and the writer, with the CSV parser. */
export { openList } from './open.ts'
export { writeTemplate } from './write.ts'
