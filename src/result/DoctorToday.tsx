import { type TodayRule, today } from '#rules'
import { useWords } from '../i18n/index.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** What the heading over today's advice speaks of. Null if nothing has to happen today. */
export const urgentToday = ({ today: [first] }: Advised): TodayRule['paper'] | null => (first ? today[first].paper : null)

/** What has to happen today before everything else, with the numbers to call: a doctor, or how to be safe until there is a bed. */
export function DoctorToday({ result }: { readonly result: Advised }) {
  const t = useWords()
  const crisis = result.today.some((id) => today[id].line === 'crisis')
  return (
    <div data-doctor-today>
      {result.today.map((id) => (
        <Claim key={id} basis={today[id].basis}>
          {t(`result:today.${id}`)}
        </Claim>
      ))}
      <div className="calls">
        {crisis && <CallLink line="crisis" />} <CallLink line="emergency" />
      </div>
    </div>
  )
}
