import { codeSystem } from './codeSystem.ts'
import { questionnaire } from './questionnaire.ts'
import { loadWords } from './words.ts'

/** The files that the build writes, by name. */
export async function publishedFiles() {
  const words = await loadWords('ui', 'questions', 'result')
  return { questionnaire: questionnaire(words), codesystem: codeSystem(words) }
}
