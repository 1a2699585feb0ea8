import { askProgram, type Basis, type FactId, type ProgramQuestion, type ProgramQuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** The questions to ask a program in this case, in page order. */
function questionsFor({ kind }: Advised): readonly ProgramQuestionId[] {
  const who = kind === 'youth' ? 'youth' : 'adult'
  return (Object.entries(askProgram) as [ProgramQuestionId, ProgramQuestion][])
    .filter(([, asked]) => asked[who])
    .map(([id]) => id)
}

/** Those that the printed page includes. */
export const questionsOnPaper = (result: Advised): readonly ProgramQuestionId[] =>
  questionsFor(result).filter((id) => 'paper' in askProgram[id])

/** Questions to ask a program, to be read aloud. */
export function AskProgram({ result }: { readonly result: Advised }) {
  const t = useWords()
  const asked = questionsFor(result)
  const basis: Basis = ['rightQuestions', ...new Set<FactId>(asked.flatMap((id) => askProgram[id].basis))]
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t('result:sections.ask')}</h2>
      <Claim basis={basis}>{t('result:askProgram.lead')}</Claim>
      <ul>
        {asked.map((id) => (
          <li key={id} data-ask={id}>
            {t(`result:askProgram.questions.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
