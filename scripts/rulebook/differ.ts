import { type Disagreement, type DisagreementId, disagreements } from '#rules'
import { claim, titleOfDisagreement } from './cited.ts'
import { whenWords } from './condition.ts'
import { type Blocks, list } from './markdown.ts'
import { words } from './words.ts'

/** The contradictions between sources, the reading we follow, and why. */
export function differPart(): Blocks {
  return (Object.keys(disagreements) as DisagreementId[]).flatMap((id) => {
    const { follow, others, because, onPage }: Disagreement = disagreements[id]
    return [
      `### ${titleOfDisagreement(id)}`,
      words(`facts:differ.${id}`),
      ...(onPage ? [`Both readings are on the result itself. ${whenWords(onPage)}`] : []),
      `We follow:\n\n${list(follow.map(claim))}`,
      `What says otherwise:\n\n${list(others.map(claim))}`,
      `Why:\n\n${list(because.map(claim))}`,
    ]
  })
}
