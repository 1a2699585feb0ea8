import { narrowedAlone, type QuestionId, settleFirst } from '#rules'
import { inVoice, useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Suggested } from './advice.ts'

/** For a range, the few open questions that would narrow it: to answer, or to ask the person. Each button returns here. */
export function Settle({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { answers } = useInterview()
  if (result.low === result.high) return null
  const few = settleFirst(answers)
  const alone = narrowedAlone(answers).length > 0
  if (few.length === 0) return <p>{t('result:range.noSingle')}</p>
  return (
    <section className="card" aria-labelledby="settle">
      <h2 id="settle">{t('result:range.settle')}</h2>
      {!alone && <p>{t('result:range.noSingle')}</p>}
      <ul className="links">
        {few.map((question) => (
          <li key={question}>
            <OpenQuestion question={question} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An open question by its name; for someone close, in words to ask the person. */
function OpenQuestion({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const name = t(`questions:${question}.short`)
  const edit = () => send({ type: 'edit', question })
  if (interview.respondent !== 'other') {
    return (
      <button type="button" className="link" onClick={edit}>
        {name}
      </button>
    )
  }
  return (
    <>
      <Aloud question={question} />
      <button type="button" className="link" aria-label={t('result:range.addWhat', { what: name })} onClick={edit}>
        {t('result:range.add')}
      </button>
    </>
  )
}

/** The question in words to say to the person: a list of choices is put in a sentence. */
function Aloud({ question }: { readonly question: QuestionId }) {
  const t = inVoice('self', useWords().language)
  return <q>{t.maybe(`result:range.aloud.${question}`) ?? t(`questions:${question}.ask`)}</q>
}
