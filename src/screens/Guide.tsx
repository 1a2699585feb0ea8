import { ladder } from '#rules'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { useWords } from '../words/index.ts'

/** Every kind of care, to read before, during and after the interview. */
export function Guide() {
  const t = useWords()
  useTitle(t('foot.guide'))
  return (
    <article>
      <PageHeading>{t('foot.guide')}</PageHeading>
      {ladder.map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`result:settings.${id}.title`)}</h2>
          <p>{t(`result:settings.${id}.like`)}</p>
        </section>
      ))}
    </article>
  )
}
