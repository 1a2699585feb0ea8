import { codeSystem } from './codeSystem.ts'
import { questionnaire } from './questionnaire.ts'
import { loadWords } from './words.ts'

const words = await loadWords('ui', 'questions', 'result')

/** The files that the build writes, by name. Ready once this file is loaded, since the build can load nothing after that. */
export const publishedFiles = { questionnaire: questionnaire(words), codesystem: codeSystem(words) }
