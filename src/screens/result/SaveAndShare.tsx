import { useState } from 'react'
import { createPortal } from 'react-dom'
import { handout } from '../../handout/handout.ts'
import { plainText } from '../../handout/plainText.ts'
import { Sheet } from '../../handout/Sheet.tsx'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import type { Advised } from '../../result/advice.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectedText, useClipboard } from '../../ui/clipboard.tsx'
import { Saving } from './Saving.tsx'

/** What to take along, on paper or as text, with two ticks for what it may tell. */
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
      <TextOut text={plainText(blocks)} say={say} />
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

/** Share where the browser has it, print, and copy; where copying is refused, the text stands selected, ready to copy. */
function TextOut({ text, say }: { readonly text: string; readonly say: (words: string) => void }) {
  const t = useWords()
  const canShare = typeof navigator.share === 'function'
  const { copy, refused } = useClipboard((copied) => say(t(copied ? 'result:keep.copied' : 'result:keep.refused')))
  const share = () => navigator.share({ text }).catch(() => undefined)
  return (
    <>
      <div className="actions">
        {canShare && (
          <button type="button" className="primary" onClick={() => void share()}>
            {t('result:keep.share')}
          </button>
        )}
        <button type="button" className={canShare ? undefined : 'primary'} onClick={() => window.print()}>
          {t('result:keep.print')}
        </button>
        <button type="button" onClick={() => copy(text)}>
          {t('result:keep.copy')}
        </button>
      </div>
      {refused && <SelectedText text={text} />}
    </>
  )
}
