import { type DisagreementId, narrowedAlone, settings, settleFirst } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Suggested } from './advice.ts'

/** The suggestion and, if it is a range, the open questions that would narrow it. */
export function Suggestion({ result }: { readonly result: Suggested }) {
  return (
    <>
      <SuggestedSetting result={result} />
      {result.low !== result.high && <Settle />}
    </>
  )
}

type SuggestedProps = { readonly result: Suggested; readonly live?: boolean }

/**
 * The suggested setting in one sentence (announced again when it changes, if `live`) and what it is like. A range is shown as a
 * range.
 */
export function SuggestedSetting({ result, live = false }: SuggestedProps) {
  const t = useWords()
  const { low, high } = result
  const range = low !== high
  const name = (id: typeof low) => t(`result:settings.${id}.name`)
  return (
    <>
      <h2
        className="suggestion"
        aria-live={live ? 'polite' : undefined}
        data-setting={low}
        {...(range && { 'data-setting-high': high })}
      >
        {sentenceOf(t, result)}
      </h2>
      {range && !result.clear && <p>{t('result:range.between', { low: name(low), high: name(high) })}</p>}
      {result.clear && !result.nothing && (
        <Claim basis={settings[low].basis} differ={settings[low].differ as readonly DisagreementId[]}>
          {range
            ? t('result:range.lowIs', { title: t(`result:settings.${low}.title`), like: t(`result:settings.${low}.like`) })
            : t(`result:settings.${low}.like`)}
        </Claim>
      )}
    </>
  )
}

/** The suggestion in one sentence. */
function sentenceOf(t: Words, result: Suggested): string {
  const { low, high } = result
  const name = (id: typeof low) => t(`result:settings.${id}.name`)
  if (low === high) return suggestedAlone(t, result)
  return result.clear ? t('result:range.atLeast', { low: name(low), high: name(high) }) : t('result:range.notEnough')
}

/** The sentence that suggests one setting: to ask for it, to stay in it, or that nothing points to a program. */
export function suggestedAlone(t: Words, { low, nothing, stays }: Suggested): string {
  if (stays) return t('result:suggestStay', { name: t(`result:settings.${low}.name`) })
  return t(`result:settings.${low}.${nothing ? 'suggestNothing' : 'suggest'}`)
}

/** The open questions that would narrow the range, each with a button that returns here. */
function Settle() {
  const t = useWords()
  const { answers, send } = useInterview()
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
