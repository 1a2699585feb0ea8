import { useWords } from '../words/index.ts'

/** The key that does the same, beside what can be pressed. Without keys it is not shown. */
export function Hint({ of: key }: { readonly of: string }) {
  const t = useWords()
  return (
    <kbd>
      <span className="hidden">{t('desk:keys.hint')} </span>
      {key}
    </kbd>
  )
}
