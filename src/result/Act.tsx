import { useWords } from '../i18n/index.ts'
import { isComplete } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Advised } from './advice.ts'
import { DoNow } from './DoNow.tsx'
import { FindPlace } from './FindPlace.tsx'
import { IfNot } from './IfNot.tsx'
import { Places } from './Places.tsx'
import { Settle } from './Settle.tsx'
import { Headline, WhatItIsLike } from './Suggestion.tsx'
import { WordsToSay } from './WordsToSay.tsx'

/** What to do: the result in a sentence, three lines to act on, where to look, what to say, and what else would do. */
export function Act({ result }: { readonly result: Advised }) {
  return (
    <>
      <Headline result={result} />
      <DoNow result={result} />
      {result.kind === 'setting' && <Settle result={result} />}
      <GoOn />
      <FindPlace result={result} />
      <Places />
      <WordsToSay result={result} />
      <WhatItIsLike result={result} />
      {result.kind === 'setting' && result.workable && <IfNot workable={result.workable} />}
    </>
  )
}

/** Leads back to the questions while some are open. */
function GoOn() {
  const t = useWords()
  const { interview, send } = useInterview()
  if (isComplete(interview)) return null
  return (
    <div className="actions">
      <button type="button" onClick={() => send({ type: 'continue' })}>
        {t('result:keep.goOn')}
      </button>
    </div>
  )
}
