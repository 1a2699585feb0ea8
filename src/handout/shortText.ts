import type { Words } from '../i18n/index.ts'
import type { Advised } from '../result/advice.ts'
import { headlineWords } from '../result/headline.ts'
import { helpline } from '../site/helplines.ts'

/** The result in a message of at most 300 characters: what to ask for, whom to call, and naloxone. */
export const shortText = (t: Words, result: Advised): string =>
  t('result:short', { headline: headlineWords(t, result), number: helpline('treatment').number })
