import { alongside } from '#rules'
import { useWords } from '../i18n/index.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import { type Advised, doctorToday } from './advice.ts'

/** A doctor today, where one is needed, above all else. */
export function DoctorToday({ result }: { readonly result: Advised }) {
  const t = useWords()
  const why = doctorToday(result)
  if (why.length === 0) return null
  return (
    <section className="card urgent" aria-labelledby="doctor-today" data-doctor-today>
      <h2 id="doctor-today">{t('result:doctorToday.title')}</h2>
      {why.map((each) => (
        <Claim key={each} basis={alongside[each === 'mental' ? 'urgentMentalHealthCare' : 'medicalCare'].basis}>
          {t(`result:doctorToday.${each}`)}
        </Claim>
      ))}
      <div className="calls">
        {why.includes('mental') && <CallLink line="crisis" />} <CallLink line="emergency" />
      </div>
    </section>
  )
}
