import { askedQuestions, canStillChange } from '#rules'
import { useInterview } from '../interview/useInterview.ts'
import { useWords } from '../words/index.ts'

/** The result, whole or as a range, for whom enough is known. */
export function Stop() {
  const t = useWords()
  const { interview, send } = useInterview()
  const { answers } = interview
  const open = askedQuestions(answers).filter((id) => answers[id] === undefined)
  const settled = !canStillChange(answers, open)
  return (
    <div className="stop">
      {settled && (
        <p>
          {t('question.settled')} {t('question.settledMore')}
        </p>
      )}
      <button type="button" className="link" onClick={() => send({ type: 'stop' })}>
        {t(settled ? 'question.settledStop' : 'question.stop')}
      </button>
    </div>
  )
}
