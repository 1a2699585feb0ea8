import { today } from '#rules'
import { useWords } from '../i18n/index.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** What has to happen today, above everything else: a doctor, or how to be safe until there is a bed. */
export function DoctorToday({ result }: { readonly result: Advised }) {
  const t = useWords()
  if (result.today.length === 0) return null
  const { paper } = today[result.today[0] as (typeof result.today)[number]]
  const crisis = result.today.some((id) => today[id].line === 'crisis')
  return (
    <section className="card urgent" aria-labelledby="doctor-today" data-doctor-today>
      <h2 id="doctor-today">{t(`result:today.titles.${paper}`)}</h2>
      {result.today.map((id) => (
        <Claim key={id} basis={today[id].basis}>
          {t(`result:today.${id}`)}
        </Claim>
      ))}
      <div className="calls">
        {crisis && <CallLink line="crisis" />} <CallLink line="emergency" />
      </div>
    </section>
  )
}
