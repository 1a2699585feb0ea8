import { useWords, type Words } from '../../words/index.ts'
import { type Advised, doctorToday, isClear } from './suggested.ts'

/** Words to read aloud on the phone, in the voice of whoever calls. */
export function Say({ result }: { readonly result: Advised }) {
  const t = useWords()
  return (
    <section aria-labelledby="say">
      <h2 id="say">{t('result:sections.say')}</h2>
      <blockquote>
        <p>{whatToSay(t, result).join(' ')}</p>
      </blockquote>
    </section>
  )
}

/** The sentences of the call. */
export function whatToSay(t: Words, result: Advised): readonly string[] {
  const opening = result.kind === 'youth' ? 'youth' : isClear(result) ? result.low : 'unclear'
  return [
    t(`result:say.opening.${opening}`),
    ...(doctorToday(result).length > 0 ? [t('result:say.urgent')] : []),
    ...(result.firstStep === 'assessment' && opening === 'unclear' ? [] : [t(`result:say.firstStep.${result.firstStep}`)]),
    t('result:say.wait'),
  ]
}
