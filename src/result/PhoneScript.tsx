import { useWords, type Words } from '../i18n/index.ts'
import { CallLink } from '../ui/CallLink.tsx'
import type { Advised } from './advice.ts'

/** Words to read aloud on the phone, in the caller's voice, and a number to call. */
export function PhoneScript({ result }: { readonly result: Advised }) {
  const t = useWords()
  return (
    <section aria-labelledby="say">
      <h2 id="say">{t('result:sections.say')}</h2>
      <blockquote>
        <p>{phoneScript(t, result).join(' ')}</p>
      </blockquote>
      <CallLink line="treatment" calm />
      <p className="quiet">{t('result:say.helplineText')}</p>
      <button type="button" className="link" onClick={() => document.getElementById('keep')?.focus()}>
        {t('result:say.printLink')}
      </button>
    </section>
  )
}

/** The sentences of the call: what the caller is looking for, what must be said for safety, and what to do while waiting. */
export function phoneScript(t: Words, { say }: Advised): readonly string[] {
  const line = (id: (typeof say.before)[number]) => t(`result:say.lines.${id}`)
  return [
    t(`result:say.opening.${say.opening}`),
    ...say.before.map(line),
    ...(say.step ? [t(`result:say.firstStep.${say.step}`)] : []),
    ...say.after.map(line),
  ]
}
