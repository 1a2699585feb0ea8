import { useState } from 'react'
import { createPortal } from 'react-dom'
import { handout } from '../../handout/handout.ts'
import { plainText } from '../../handout/plainText.ts'
import { Sheet } from '../../handout/Sheet.tsx'
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

/** The result on paper or as text, with two checkboxes for what it includes. */
export function SaveAndShare({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const [why, setWhy] = useState(true)
  const [answers, setAnswers] = useState(false)
  const language = useLanguage()
  const [said, setSaid] = useState({ words: '', language })
  const say = (words: string) => setSaid({ words, language })
  const blocks = handout(t, interview, result, { why, answers })
  return (
    <section aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1}>
        {t('result:sections.keep')}
      </h2>
      <p>{t('result:keep.warn')}</p>
      <Checkbox checked={why} onChange={setWhy}>
        {t('result:keep.why')}
      </Checkbox>
      <Checkbox checked={answers} onChange={setAnswers}>
        {t('result:keep.answers')}
      </Checkbox>
      <TextOut text={plainText(blocks)} message={plainText(blocks, Number.POSITIVE_INFINITY)} say={say} />
      <Saving say={say} />
      <p role="status">{said.language === language && said.words}</p>
      <div className="actions">
        <button type="button" onClick={() => send({ type: 'visit', place: { screen: 'review' } })}>
          {t('result:keep.answersLink')}
        </button>
      </div>
      {createPortal(<Sheet blocks={blocks} />, document.body)}
    </section>
  )
}

type TextOutProps = {
  readonly text: string
  /** The text without line breaks inside a paragraph, for a message. */
  readonly message: string
  readonly say: (words: string) => void
}

/** Share (if the browser can), print and copy. If one of them may have failed, shows the text to copy by hand. */
function TextOut({ text, message, say }: TextOutProps) {
  const t = useWords()
  const [failed, setFailed] = useState(0)
  const came = (outcome: Outcome, words: string) => {
    setFailed(outcome === 'done' ? 0 : failed + 1)
    say(words)
  }
  const copy = async () => {
    const outcome = await copyText(text)
    came(outcome, t(`result:keep.came.copy.${outcome}`))
  }
  const print = async () => {
    const outcome = await printPage(window)
    came(outcome, outcome === 'done' ? '' : t(`result:keep.came.print.${outcome}`))
  }
  const share = async () => {
    if ((await shareText(message)) === 'refused') came('refused', t('result:keep.came.share.refused'))
  }
  return (
    <>
      <div className="actions">
        {canShare() && (
          <button type="button" className="primary" onClick={() => void share()}>
            {t('result:keep.share')}
          </button>
        )}
        <button type="button" className={canShare() ? undefined : 'primary'} onClick={() => void print()}>
          {t('result:keep.print')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {t('result:keep.copy')}
        </button>
      </div>
      {failed > 0 && <TextToCopy key={failed} text={text} label={t('result:keep.text')} marked />}
    </>
  )
}
