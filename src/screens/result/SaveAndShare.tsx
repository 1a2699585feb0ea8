import { useState } from 'react'
import { createPortal } from 'react-dom'
import { handout } from '../../handout/handout.ts'
import { plainText } from '../../handout/plainText.ts'
import { Sheet } from '../../handout/Sheet.tsx'
import { shortText } from '../../handout/shortText.ts'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { copyText } from '../../platform/clipboard.ts'
import type { Outcome } from '../../platform/outcome.ts'
import { printPage } from '../../platform/print.ts'
import { canShare, shareText } from '../../platform/share.ts'
import type { Advised } from '../../result/advice.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextToCopy } from '../../ui/TextToCopy.tsx'
import { Saving } from './Saving.tsx'

/** Print, send or copy the result at once; folded below, what it includes and ways to save it. */
export function SaveAndShare({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const [why, setWhy] = useState(true)
  const [answers, setAnswers] = useState(false)
  const language = useLanguage()
  const [status, setStatus] = useState({ words: '', language })
  const announce = (words: string) => setStatus({ words, language })
  const blocks = handout(t, interview, result, { why, answers })
  const [failed, setFailed] = useState({ times: 0, text: '' })
  const came = (outcome: Outcome, text: string, words: string) => {
    setFailed(({ times }) => (outcome === 'done' ? { times: 0, text } : { times: times + 1, text }))
    announce(words)
  }
  const texts = { whole: plainText(blocks, Number.POSITIVE_INFINITY), short: shortText(t, result) }
  const copy = async (text: string) => {
    const outcome = await copyText(text)
    came(outcome, text, t(`result:keep.came.copy.${outcome}`))
  }
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{t('result:sections.keep')}</h2>
      <SendOff texts={texts} came={came} />
      <p className="quiet">{t('result:keep.warn')}</p>
      {failed.times > 0 && <TextToCopy key={failed.times} text={failed.text} label={t('result:keep.text')} marked />}
      <details data-part="keep-more">
        <summary>{t('result:keep.more')}</summary>
        <Checkbox checked={why} onChange={setWhy}>
          {t('result:keep.why')}
        </Checkbox>
        <Checkbox checked={answers} onChange={setAnswers}>
          {t('result:keep.answers')}
        </Checkbox>
        <div className="actions">
          <button type="button" onClick={() => void copy(texts.whole)}>
            {t('result:keep.copy')}
          </button>
          <button type="button" onClick={() => void copy(texts.short)}>
            {t('result:keep.short')}
          </button>
          <button type="button" onClick={() => send({ type: 'visit', place: { screen: 'review' } })}>
            {t('result:keep.answersLink')}
          </button>
        </div>
        <Saving announce={announce} />
      </details>
      <p role="status">{status.language === language && status.words}</p>
      {createPortal(<Sheet blocks={blocks} />, document.body)}
    </section>
  )
}

type SendOffProps = {
  readonly texts: { readonly whole: string; readonly short: string }
  readonly came: (outcome: Outcome, text: string, words: string) => void
}

/** Print, share (if the browser can), and a message with the short text and no number in it. */
function SendOff({ texts, came }: SendOffProps) {
  const t = useWords()
  const print = async () => {
    const outcome = await printPage(window)
    came(outcome, texts.whole, outcome === 'done' ? '' : t(`result:keep.came.print.${outcome}`))
  }
  const share = async () => {
    if ((await shareText(texts.whole)) === 'refused') came('refused', texts.whole, t('result:keep.came.share.refused'))
  }
  return (
    <div className="actions">
      <button type="button" className="primary" onClick={() => void print()}>
        {t('result:keep.print')}
      </button>
      {canShare() && (
        <button type="button" onClick={() => void share()}>
          {t('result:keep.share')}
        </button>
      )}
      <a className="button" href={`sms:?&body=${encodeURIComponent(texts.short)}`}>
        {t('result:keep.byText')}
      </a>
    </div>
  )
}
