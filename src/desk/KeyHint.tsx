import { useWords } from '../i18n/index.ts'

/** Shows the shortcut of a control. Hidden while shortcuts are off. */
export function KeyHint({ of: key }: { readonly of: string }) {
  const t = useWords()
  return (
    <kbd>
      <span className="hidden">{t('desk:keys.hint')}</span> <span>{key}</span>
    </kbd>
  )
}
