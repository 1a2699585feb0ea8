import { askByPhone, askProgram, type ProgramQuestion, type ProgramQuestionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import { type Advised, joined, pointsToNothing } from './advice.ts'

type Asked = readonly [ProgramQuestionId, ProgramQuestion]

/** The questions to ask in this case, in page order. */
function questionsFor(result: Advised): readonly Asked[] {
  const adult = pointsToNothing(result) ? 'visit' : 'adult'
  const who = result.kind === 'youth' ? 'youth' : adult
  return (Object.entries(askProgram) as unknown as readonly Asked[]).filter(([, asked]) => asked[who])
}

const idsOf = (asked: readonly Asked[]): readonly ProgramQuestionId[] => asked.map(([id]) => id)

/** Those that the printed page includes. */
export const questionsOnPaper = (result: Advised): readonly ProgramQuestionId[] =>
  idsOf(questionsFor(result).filter(([, { paper }]) => paper))

/** Questions to ask a program, to be read aloud: first what decides if it fits, then what it is like. */
export function AskProgram({ result }: { readonly result: Advised }) {
  const t = useWords()
  const first = result.findPlace?.ask ?? []
  const asked = idsOf(questionsFor(result).filter(([, { byPhone }]) => !(byPhone && result.findPlace)))
  return (
    <>
      <Claim
        basis={joined(['rightQuestions'], ...first.map((id) => askByPhone[id].basis), ...asked.map((id) => askProgram[id].basis))}
      >
        {t('result:askProgram.lead')}
      </Claim>
      <ul>
        {first.map((id) => (
          <li key={id} data-ask-by-phone={id}>
            {t(`result:place.questions.${id}`)}
          </li>
        ))}
        {asked.map((id) => (
          <li key={id} data-ask={id}>
            {t(`result:askProgram.questions.${id}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
