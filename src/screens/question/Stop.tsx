import { askedQuestions, canStillChange } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'

/** Offers the result, complete or as a range, once enough is known. */
export function Stop() {
  const t = useWords()
  const { interview, send } = useInterview()
  const { answers } = interview
  const open = askedQuestions(answers).filter((id) => answers[id] === undefined)
  const settled = !canStillChange(answers, open)
  return (
    <div className="stop">
      {settled && <p>{`${t('question.settled')} ${t('question.settledMore')}`}</p>}
      <button type="button" className="link" onClick={() => send({ type: 'stop' })}>
        {t(settled ? 'question.settledStop' : 'question.stop')}
      </button>
    </div>
  )
}
