import { narrowedAlone, settleFirst } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Suggested } from './advice.ts'

/** For a range, the few open questions that would narrow it: to answer, or to find out. Each button returns here. */
export function Settle({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { answers, send } = useInterview()
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
            <button type="button" className="link" onClick={() => send({ type: 'edit', question })}>
              {t(`questions:${question}.short`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
