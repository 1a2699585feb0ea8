import { type DisagreementId, settings } from '#rules'
import { useInterview } from '../../interview/useInterview.ts'
import { Claim } from '../../ui/Claim.tsx'
import { useWords } from '../../words/index.ts'
import { askedFor, isClear, nothingNeeded, type Suggested } from './suggested.ts'

/** The suggested setting in one sentence, and what it is like; a range in its own honest form. */
export function Suggestion({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { interview } = useInterview()
  const { low, high } = result
  const range = low !== high
  const name = (id: typeof low) => t(`result:settings.${id}.name`)
  const sentence = !range
    ? t(`result:settings.${low}.${nothingNeeded(result, interview.answers) ? 'suggestNothing' : 'suggest'}`)
    : isClear(result)
      ? t('result:range.atLeast', { low: name(low), high: name(high) })
      : t('result:range.notEnough')
  return (
    <>
      <h2 className="suggestion" data-setting={low} {...(range && { 'data-setting-high': high })}>
        {sentence}
      </h2>
      {range && !isClear(result) && <p>{t('result:range.between', { low: name(low), high: name(high) })}</p>}
      {isClear(result) && !nothingNeeded(result, interview.answers) && (
        <Claim basis={settings[low].basis} differ={settings[low].differ as readonly DisagreementId[]}>
          {range
            ? t('result:range.lowIs', { title: t(`result:settings.${low}.title`), like: t(`result:settings.${low}.like`) })
            : t(`result:settings.${low}.like`)}
        </Claim>
      )}
      {range && <Settle result={result} />}
    </>
  )
}

/** The open questions that would narrow the range, one press away and back. */
function Settle({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const few = askedFor(result, interview.answers)
  if (few.length === 0) return <p>{t('result:range.noSingle')}</p>
  return (
    <section className="card" aria-labelledby="settle">
      <h2 id="settle">{t('result:range.settle')}</h2>
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
