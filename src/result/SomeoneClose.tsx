import { type BringItUp, bringItUp, type HelpForYou, helpForYou } from '#rules'
import { useWords } from '../i18n/index.ts'
import { HelplineLink } from '../ui/CallLink.tsx'
import { Claim } from '../ui/Claim.tsx'

/** How to bring it up. */
export function BringingItUp() {
  const t = useWords()
  return (Object.keys(bringItUp) as BringItUp[]).map((id) => (
    <Claim key={id} basis={bringItUp[id].basis}>
      {t(`result:close.bringItUp.${id}`)}
    </Claim>
  ))
}

/** Help for the person who cares. */
export function ForYou() {
  const t = useWords()
  return (
    <>
      {(Object.keys(helpForYou) as HelpForYou[]).map((id) => (
        <Claim key={id} basis={helpForYou[id].basis}>
          {t(`result:close.forYou.${id}`)}
        </Claim>
      ))}
      <HelplineLink line="treatment" />
    </>
  )
}
