import { type Basis, onlyWith, settings } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import { joined } from './advice.ts'
import { askInstead, type Instead, namedHere } from './askInstead.ts'

/** What to ask for if the suggested care cannot be, in a line, with what makes it safe. */
export function IfNot({ workable }: { readonly workable: Instead }) {
  const t = useWords()
  return (
    <section aria-labelledby="if-not">
      <h2 id="if-not">{t('result:sections.ifNot')}</h2>
      <Claim basis={basisOf(workable)}>{askInstead(t, workable)}</Claim>
    </section>
  )
}

const basisOf = (workable: Instead): Basis =>
  joined(settings[workable.setting].basis, ...namedHere(workable).map((id) => onlyWith[id].basis))
