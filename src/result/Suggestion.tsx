import { type DisagreementId, gates, type HeadlineRule, headlines, settings } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import { type Advised, joined } from './advice.ts'
import { headlineWords } from './headline.ts'

type HeadlineProps = { readonly result: Advised; readonly live?: boolean }

/** The result in one sentence, announced again when it changes if `live`. */
export function Headline({ result, live = false }: HeadlineProps) {
  const t = useWords()
  return (
    <h2 className="suggestion" aria-live={live ? 'polite' : undefined} {...marksOf(result)}>
      {headlineWords(t, result)}
    </h2>
  )
}

const marksOf = (result: Advised) =>
  result.kind === 'youth'
    ? { 'data-youth': true }
    : { 'data-setting': result.low, ...(result.low !== result.high && { 'data-setting-high': result.high }) }

/** What the suggested care is like. For a range, what the lower end is like; for people under 18, what their care is. */
export function WhatItIsLike({ result }: { readonly result: Advised }) {
  const t = useWords()
  const rules: readonly HeadlineRule[] = headlines
  const medicine = rules.find(({ id }) => id === result.headline)?.basis ?? []
  if (result.kind === 'youth') return <Claim basis={joined(gates.youth, medicine)}>{t('result:youth.text')}</Claim>
  const { low, high, clear, nothing } = result
  if (nothing) return null
  const name = (id: typeof low) => t(`result:settings.${id}.name`)
  if (!clear) return <p>{t('result:range.between', { low: name(low), high: name(high) })}</p>
  return (
    <Claim basis={joined(settings[low].basis, medicine)} differ={settings[low].differ as readonly DisagreementId[]}>
      {t(`result:settings.${low}.like`)}
    </Claim>
  )
}
