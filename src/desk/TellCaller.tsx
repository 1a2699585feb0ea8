import { type Closing, closing } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { useRecommendation } from '../interview/useRecommendation.ts'
import type { Advised } from '../result/advice.ts'
import { askInstead } from '../result/askInstead.ts'
import { headlineWords } from '../result/headline.ts'
import { replies } from '../storage/call.ts'
import { ActionButton } from './ActionButton.tsx'
import { KeyHint } from './KeyHint.tsx'
import { notAsked } from './navigation.ts'
import { PaneHeading } from './PaneHeading.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { keyIn, replyKeys } from './shortcuts.ts'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** The result in words to read aloud, what the caller says to it, and the advice with which every call ends. */
export function TellCaller({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { answers } = useInterview()
  const result = useRecommendation()
  const open = notAsked(answers).length
  return (
    <>
      <PaneHeading>{t('desk:tell.title')}</PaneHeading>
      {open > 0 && <p className="quiet">{t('desk:call.someOpen', { count: open })}</p>}
      {result.kind !== 'emergency' && (
        <ReadAloud>
          <Suggestion result={result} />
        </ReadAloud>
      )}
      <Reply actions={actions} />
      <Ending actions={actions} />
      <div className="actions">
        <ActionButton action="onward" actions={actions} className="primary">
          {t('desk:ask.onward')}
        </ActionButton>
        <ActionButton action="tell" actions={actions}>
          {t('desk:live.back')}
        </ActionButton>
      </div>
    </>
  )
}

/** What has to happen today, the suggestion, the first step and what would do instead, one sentence after another. */
function Suggestion({ result }: { readonly result: Advised }) {
  const t = useWords()
  return sentences(t, result).map(([id, text]) => (
    <p key={id} data-said={id}>
      {text}
    </p>
  ))
}

const sentences = (t: Words, result: Advised): readonly (readonly [id: string, text: string])[] => [
  ['opening', t('script:close.say')],
  ...result.today.map((id) => [id, t(`result:today.${id}`)] as const),
  ['suggestion', headlineWords(t, result)],
  ['firstStep', t('script:tell.firstStep', { step: t(`result:firstSteps.${result.firstStep}.line`) })],
  ...(result.kind === 'setting' && result.workable
    ? [['workable', t('script:tell.ifNot', { ask: askInstead(t, result.workable) })] as const]
    : []),
  ['possible', t('script:tell.possible')],
]

function Reply({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { call } = useCall()
  return (
    <fieldset className="reply">
      <legend>{t('desk:tell.reply')}</legend>
      {replies.map((reply) => (
        <label key={reply}>
          <input
            type="radio"
            name="reply"
            autoComplete="off"
            checked={call.reply === reply}
            onChange={() => actions.choose(reply)}
          />
          <KeyHint of={keyIn(replyKeys, reply)} /> <span>{t(`desk:tell.${reply}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The closing advice, marked until it was read aloud. */
function Ending({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { call } = useCall()
  return (
    <section className="closing" data-read={call.closingRead} aria-labelledby="closing">
      <h3 id="closing">
        <span>{t('desk:tell.closing')}</span>{' '}
        <strong>{t(call.closingRead ? 'desk:tell.closingRead' : 'desk:tell.closingOpen')}</strong>
      </h3>
      <ReadAloud>
        <Advice />
      </ReadAloud>
      <ActionButton action="closing" actions={actions} pressed={call.closingRead}>
        {t('desk:tell.readIt')}
      </ActionButton>
    </section>
  )
}

function Advice() {
  const t = useWords()
  return (Object.keys(closing) as Closing[]).map((id) => (
    <p key={id} data-closing={id}>
      {t(`script:closing.${id}`)}
    </p>
  ))
}
