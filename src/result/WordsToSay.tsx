import { useRef } from 'react'
import { type Basis, type PhoneLine, type PhoneLineRule, phoneGroups } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { closeDialog, openDialog } from '../platform/dialog.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import { type Advised, joined, pointsToNothing } from './advice.ts'

/** What to say to a program, a sentence a line, made of this person's own answers; and what happens on the phone. */
export function WordsToSay({ result }: { readonly result: Advised }) {
  const t = useWords()
  const big = useRef<HTMLDialogElement>(null)
  const lines = phoneScript(t, result)
  return (
    <section aria-labelledby="say">
      <div className="head">
        <h2 id="say">{titleOfWords(t, result)}</h2>
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => openDialog(big.current)}>
          {t('result:say.big')}
        </button>
      </div>
      <blockquote>
        <Lines lines={lines.slice(0, -1)} />
        <Claim basis={basisOf(result)}>{lines.at(-1)}</Claim>
      </blockquote>
      {!pointsToNothing(result) && <WhatHappens />}
      <dialog ref={big} className="big" aria-labelledby="say-big">
        <h2 id="say-big">{titleOfWords(t, result)}</h2>
        <Lines lines={lines} />
        <div className="actions">
          <button type="button" className="primary" onClick={() => closeDialog(big.current)}>
            {t('result:say.small')}
          </button>
        </div>
      </dialog>
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>)
}

/** Who answers on the helpline and at a program, what they ask, and another way than a call. */
function WhatHappens() {
  const t = useWords()
  return (
    <details data-part="what-happens">
      <summary>{t('result:say.what.title')}</summary>
      <Claim basis={['helplineFindsCare', 'helplineAsksZip']}>{t('result:say.what.helpline')}</Claim>
      <CallLink line="treatment" calm />
      <Claim basis={['helplineAsksZip']}>{t('result:say.what.text')}</Claim>
      <Claim basis={['assessmentFirst', 'rightQuestions']}>{t('result:say.what.program')}</Claim>
    </details>
  )
}

/** Whom the words are for. */
export const titleOfWords = (t: Words, result: Advised): string =>
  t(pointsToNothing(result) ? 'result:sections.sayToDoctor' : 'result:sections.say')

/** The sentences of the call. */
export const phoneScript = (t: Words, result: Advised): readonly string[] => result.say.map((id) => sentence(t, result, id))

/** One sentence of the call, with the name of the setting in it. */
export function sentence(t: Words, result: Advised, id: PhoneLine): string {
  const name = result.kind === 'setting' ? t(`result:settings.${result.low}.name`) : ''
  return t(`result:say.lines.${id}`, { name })
}

const rules: readonly PhoneLineRule[] = phoneGroups.flat()

/** The facts behind every sentence of the call. */
function basisOf({ say }: Advised): Basis {
  const [first, ...others] = rules.filter(({ id }) => say.some((line) => line === id)).map(({ basis }) => basis)
  return joined(first as Basis, ...others)
}
