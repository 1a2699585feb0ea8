import type { Words } from '../i18n/index.ts'
import type { Advised } from './advice.ts'

/** The result in one or two short sentences: the setting, and what to do about medicine. On paper, each has its own line. */
export function headlineWords(t: Words, result: Advised, between: ' ' | '\n' = ' '): string {
  const medicine = result.headline ? [t(`result:headline.medicine.${result.headline}`)] : []
  return [careWords(t, result), ...medicine].join(between)
}

/** What the headline says of the setting. */
function careWords(t: Words, result: Advised): string {
  if (result.kind === 'youth') return t('result:youth.suggest')
  const { low, high, clear, nothing, stays } = result
  const name = (id: typeof low) => t(`result:settings.${id}.name`)
  if (nothing) return t('result:headline.nothing')
  if (stays) return t('result:headline.stay', { name: name(low) })
  if (!clear) return t('result:headline.visit')
  return low === high
    ? t('result:headline.ask', { name: name(low) })
    : t('result:headline.atLeast', { low: name(low), high: name(high) })
}
