import { useId } from 'react'
import { useWords } from '../i18n/index.ts'
import '../styles/result.css'
import { privateField } from '../ui/privateField.ts'
import { useLooking } from './looking.ts'

/** The ZIP code from which to look. It stays in memory. Escape leaves the field. */
export function ZipField() {
  const t = useWords()
  const id = useId()
  const { zip, setZip } = useLooking()
  return (
    <p className="zip">
      <label htmlFor={id}>{t('programs:cards.zip')}</label>
      <input
        {...privateField}
        id={id}
        inputMode="numeric"
        maxLength={5}
        value={zip}
        onChange={({ target }) => setZip(target.value.replace(/\D/g, ''))}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
    </p>
  )
}
