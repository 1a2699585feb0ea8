import { type Basis, type OnlyWith, onlyWith, settings } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import { Claim } from '../ui/Claim.tsx'
import { joined, type Suggested } from './advice.ts'

type Found = NonNullable<Suggested['workable']>

/** What to ask for if the suggested care cannot be, in a line, with what makes it safe. */
export function IfNot({ workable }: { readonly workable: Found }) {
  const t = useWords()
  return (
    <section aria-labelledby="if-not">
      <h2 id="if-not">{t('result:sections.ifNot')}</h2>
      <Claim basis={basisOf(workable)}>{askInstead(t, workable)}</Claim>
    </section>
  )
}

/** Help with violence at home is never named here: others may read this line. */
const namedHere = ({ onlyWith }: Found): readonly OnlyWith[] => onlyWith.filter((id) => id !== 'violenceHelp')

/** What to ask for instead, with what makes it safe. */
export function askInstead(t: Words, workable: Found): string {
  const name = t(`result:settings.${workable.setting}.name`)
  const needed = namedHere(workable).map((id) => t(`result:ifNot.with.${id}`))
  if (needed.length === 0) return t('result:ifNot.ask', { name })
  return t('result:ifNot.askWith', { name, list: listWords(needed, 'conjunction', t.language) })
}

const basisOf = (workable: Found): Basis =>
  joined(settings[workable.setting].basis, ...namedHere(workable).map((id) => onlyWith[id].basis))
