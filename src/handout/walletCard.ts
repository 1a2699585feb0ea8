import type { Words } from '../i18n/index.ts'
import type { Advised } from '../result/advice.ts'
import { headlineWords } from '../result/headline.ts'
import { helpline } from '../site/helplines.ts'
import type { Block } from './blocks.ts'

/** A card to cut out: what to ask for, whom to call, naloxone, and the numbers in danger. */
export const walletCard = (t: Words, result: Advised): readonly Block[] => [
  { kind: 'text', only: 'paper', text: t('result:sheet.cut') },
  {
    kind: 'card',
    heading: headlineWords(t, result),
    items: [
      t('result:sheet.call', { number: helpline('treatment').number }),
      t('result:sheet.naloxone'),
      t('result:sheet.crisis'),
    ],
  },
]
