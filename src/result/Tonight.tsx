import { tonight } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** How to get through the night, for people who get sick without opioids: how long, what helps, when to go in. */
export function Tonight({ result }: { readonly result: Advised }) {
  const t = useWords()
  return result.tonight.map((id) => (
    <div key={id} data-tonight={id}>
      <Claim basis={tonight[id].basis}>{t(`result:tonight.lines.${id}`)}</Claim>
    </div>
  ))
}
