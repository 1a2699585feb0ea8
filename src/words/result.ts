import facts from '../locales/en/facts.json'
import result from '../locales/en/result.json'
import { words } from './index.ts'

/** The words of the result and of its sources; loaded with the result. */
words.addResourceBundle('en', 'result', result)
words.addResourceBundle('en', 'facts', facts)
