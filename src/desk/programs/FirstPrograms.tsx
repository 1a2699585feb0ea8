import { type Program, properties } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { numberWords } from '../../i18n/number.ts'
import { idOf } from '../../programs/id.ts'
import { phoneWords, townWords } from '../../result/placeWords.ts'

const mostShown = 50

/** The first programs of a list as they were read, to compare with the file. */
export function FirstPrograms({ programs }: { readonly programs: readonly Program[] }) {
  const t = useWords()
  const first = programs.slice(0, mostShown)
  return (
    <details className="first-programs">
      <summary>{t('programs:load.first', { number: numberWords(first.length) })}</summary>
      <ol>
        {first.map((program) => (
          <li key={idOf(program)}>
            <strong translate="no">
              <bdi>{program.name}</bdi>
            </strong>{' '}
            <bdi translate="no">{townWords(program)}</bdi>{' '}
            <span>{program.phones.map((phone) => phoneWords(t, phone)).join(' · ')}</span>{' '}
            <span className="quiet">
              {properties.care
                .filter((id) => program.says[id] === 'yes')
                .map((id) => t(`programs:care.${id}`))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
