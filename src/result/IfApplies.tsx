import { ifApplies } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** Warnings about questions left open: "if this applies". */
export function IfApplies({ result }: { readonly result: Advised }) {
  const t = useWords()
  return (
    <ul>
      {result.ifApplies.map((question) => (
        <li key={question} data-if-applies={question}>
          <Claim basis={ifApplies[question]}>{t(`result:ifApplies.${question}`)}</Claim>
        </li>
      ))}
    </ul>
  )
}
