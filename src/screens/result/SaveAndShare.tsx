import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Block } from '../../handout/blocks.ts'
import { handout, type Include } from '../../handout/handout.ts'
import { plainText } from '../../handout/plainText.ts'
import { Sheet } from '../../handout/Sheet.tsx'
import { shortText } from '../../handout/shortText.ts'
import { useEnglish } from '../../handout/useEnglish.ts'
import { walletCard } from '../../handout/walletCard.ts'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { copyText } from '../../platform/clipboard.ts'
import type { Outcome } from '../../platform/outcome.ts'
import { canShare, shareText } from '../../platform/share.ts'
import type { Advised } from '../../result/advice.ts'
import { useChosen } from '../../result/Places.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextToCopy } from '../../ui/TextToCopy.tsx'
import { Saving } from './Saving.tsx'
import { type Printed, usePrint } from './usePrint.ts'

/** Takes note of what came of an attempt: the text it was about, and what to say. */
type Came = (outcome: Outcome, text: string, words: string) => void

const whole = (blocks: readonly Block[]) => plainText(blocks, Number.POSITIVE_INFINITY)

/** Print, send or copy the result at once; folded below, what it includes and more ways to take it along. */
export function SaveAndShare({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { interview } = useInterview()
  useEnglish()
  const [include, setInclude] = useState<Include>({ why: true, answers: false })
  const { announce, came, status, failed } = useOutcome()
  const blocks = handout(t, interview, result, include, useChosen())
  const card = walletCard(t, result)
  const texts = { whole: whole(blocks), short: shortText(t, result) }
  const { printed, print } = usePrint((which, outcome) =>
    came(outcome, which === 'card' ? whole(card) : texts.whole, outcome === 'done' ? '' : t(`result:keep.came.print.${outcome}`)),
  )
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{t('result:sections.keep')}</h2>
      <SendOff texts={texts} came={came} print={print} />
      <p className="quiet">{t('result:keep.warn')}</p>
      {failed.times > 0 && <TextToCopy key={failed.times} text={failed.text} label={t('result:keep.text')} marked />}
      <details data-part="keep-more">
        <summary>{t('result:keep.more')}</summary>
        <Checkbox checked={include.why} onChange={(why) => setInclude({ ...include, why })}>
          {t('result:keep.why')}
        </Checkbox>
        <Checkbox checked={include.answers} onChange={(answers) => setInclude({ ...include, answers })}>
          {t('result:keep.answers')}
        </Checkbox>
        <MoreWays texts={texts} came={came} print={print} />
        <Saving announce={announce} />
      </details>
      <p role="status">{status}</p>
      {createPortal(
        printed === 'card' ? <Sheet blocks={card} pages="flow" /> : <Sheet blocks={blocks} pages={printed} />,
        document.body,
      )}
    </section>
  )
}

/** What came of the last attempt: the words to announce, in the language of then, and the text if it has to be copied by hand. */
function useOutcome() {
  const language = useLanguage()
  const [status, setStatus] = useState({ words: '', language })
  const [failed, setFailed] = useState({ times: 0, text: '' })
  const announce = (words: string) => setStatus({ words, language })
  const came: Came = (outcome, text, words) => {
    setFailed(({ times }) => (outcome === 'done' ? { times: 0, text } : { times: times + 1, text }))
    announce(words)
  }
  return { announce, came, failed, status: status.language === language && status.words }
}

type WaysProps = {
  readonly texts: { readonly whole: string; readonly short: string }
  readonly came: Came
  readonly print: (which: Printed) => Promise<void>
}

/** Print, share (if the browser can), and a message with the short text and no number in it. */
function SendOff({ texts, came, print }: WaysProps) {
  const t = useWords()
  const share = async () => {
    if ((await shareText(texts.whole)) === 'refused') came('refused', texts.whole, t('result:keep.came.share.refused'))
  }
  return (
    <div className="actions">
      <button type="button" className="primary" onClick={() => void print('fit')}>
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

/** Other paper, a copy of the whole or the short text, and the way to the answers. */
function MoreWays({ texts, came, print }: WaysProps) {
  const t = useWords()
  const { send } = useInterview()
  const copy = async (text: string) => {
    const outcome = await copyText(text)
    came(outcome, text, t(`result:keep.came.copy.${outcome}`))
  }
  return (
    <div className="actions">
      <button type="button" onClick={() => void print('big')}>
        {t('result:keep.big')}
      </button>
      <button type="button" onClick={() => void print('card')}>
        {t('result:keep.card')}
      </button>
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
  )
}
