import privacy from '../locales/en/privacy.json'
import { words } from './index.ts'

/** The words on what happens to the answers; loaded when somebody asks. */
words.addResourceBundle('en', 'privacy', privacy)
