import { useWords } from '../i18n/index.ts'

/** The key that does the same, beside what can be pressed. Without keys it is not shown. */
export function KeyHint({ of: key }: { readonly of: string }) {
  const t = useWords()
  return (
    <kbd>
      <span className="hidden">{t('desk:keys.hint')}</span> <span>{key}</span>
    </kbd>
  )
}
