import { useWords } from '../../i18n/index.ts'
import type { Program } from '../../storage/call.ts'
import { Field } from '../Field.tsx'
import { useCall } from '../useCall.ts'

const blank: Program = { name: '', number: '' }

/** The programs whose numbers the caller was given, one a line, with an empty line for the next one. */
export function ProgramsGiven() {
  const t = useWords()
  const { call, change } = useCall()
  const lines = [...call.programs, blank]
  const put = (index: number, program: Program) =>
    change({ programs: lines.map((line, at) => (at === index ? program : line)).filter(({ name, number }) => name || number) })
  return (
    <fieldset className="programs">
      <legend>{t('desk:call.programs')}</legend>
      {lines.map((program, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps its place while it is typed
        <div key={index} className="program">
          <Field value={program.name} onChange={(name) => put(index, { ...program, name })}>
            {t('desk:call.programName')}
          </Field>
          <Field value={program.number} onChange={(number) => put(index, { ...program, number })}>
            {t('desk:call.programNumber')}
          </Field>
        </div>
      ))}
    </fieldset>
  )
}
