import type { OnlyWith } from '#rules'
import type { Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import type { Suggested } from './advice.ts'

export type Instead = NonNullable<Suggested['workable']>

/** Help with violence at home is never named here: others may read this line. */
export const namedHere = ({ onlyWith }: Instead): readonly OnlyWith[] => onlyWith.filter((id) => id !== 'violenceHelp')

/** What to ask for instead, with what makes it safe. */
export function askInstead(t: Words, workable: Instead): string {
  const name = t(`result:settings.${workable.setting}.name`)
  const needed = namedHere(workable).map((id) => t(`result:ifNot.with.${id}`))
  if (needed.length === 0) return t('result:ifNot.ask', { name })
  return t('result:ifNot.askWith', { name, list: listWords(needed, 'conjunction', t.language) })
}
