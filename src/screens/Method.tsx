import { PageHeading, useTitle } from '../ui/Page.tsx'
import { useWords } from '../words/index.ts'
import { Sources } from './result/Sources.tsx'

/** How the suggestion is made, and what it rests on. */
export function Method() {
  const t = useWords()
  useTitle(t('foot.method'))
  return (
    <article>
      <PageHeading>{t('foot.method')}</PageHeading>
      <Sources />
    </article>
  )
}
