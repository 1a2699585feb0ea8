import { alongStairs, type Basis, type BeforeStairs, beforeStairs, pathAhead, type SettingId, settings, stairs } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import '../styles/pictures.css'
import type { Suggested } from './advice.ts'

/** One step of the path: a setting, or withdrawal care before all of them. */
export type Step = SettingId | BeforeStairs

/** The steps ahead, starting with withdrawal care if it is a step of its own. Empty if no setting can be named. */
export function stepsAhead({ clear, low, before }: Suggested): readonly Step[] {
  if (!clear) return []
  return before ? [before, ...pathAhead(low)] : pathAhead(low)
}

const isBefore = (step: Step): step is BeforeStairs => step in beforeStairs
const basisOf = (step: Step): Basis => (isBefore(step) ? beforeStairs[step].basis : stairs[step].basis)
const isLiveIn = (step: Step, { firstStep }: Suggested): boolean =>
  isBefore(step) ? firstStep === 'inpatientWithdrawalCare' : settings[step].liveIn

/** Where treatment starts, what follows, about how long each step lasts, and medication along all of them. */
export function PathAhead({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const steps = stepsAhead(result)
  return (
    <>
      <TimeLine steps={steps} result={result} />
      <p>{t('result:path.note')}</p>
      <details>
        <summary>{t('result:path.asTable')}</summary>
        <StepTable steps={steps} result={result} />
      </details>
    </>
  )
}

type TimeLineProps = { readonly steps: readonly Step[]; readonly result: Suggested }

/** The steps from the first to the last along a line, with how long each lasts. Medicine goes along all of them. */
function TimeLine({ steps, result }: TimeLineProps) {
  const t = useWords()
  const { low, high, workable } = result
  return (
    <figure className="time-line" aria-labelledby="path">
      <ol>
        {steps.map((step, index) => (
          <li key={step} data-step={step} {...(workable?.setting === step && { 'data-instead': true })}>
            {index === 0 && <p className="mark">{t('result:path.startsHere')}</p>}
            {workable?.setting === step && <p className="mark">{t('result:path.worksInstead')}</p>}
            <h3>{stepName(t, step)}</h3>
            <Claim basis={basisOf(step)}>{t(`result:path.lasts.${step}`)}</Claim>
            {step === low && low !== high && <p>{t('result:path.maybeHigher', { high: t(`result:settings.${high}.name`) })}</p>}
          </li>
        ))}
      </ol>
      <div className="band">
        <Claim basis={alongStairs}>{t('result:path.medication')}</Claim>
      </div>
    </figure>
  )
}

/** The same steps as a table. */
function StepTable({ steps, result }: TimeLineProps) {
  const t = useWords()
  const columns = ['step', 'howLong', 'where'] as const
  return (
    <table className="stepTable">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`result:path.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step} data-row={step}>
            <th scope="row">{stepName(t, step)}</th>
            <td>{t(`result:path.lasts.${step}`)}</td>
            <td>{t(`result:path.${isLiveIn(step, result) ? 'liveIn' : 'home'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The name of a step. */
export const stepName = (t: Words, step: Step): string =>
  t(isBefore(step) ? `result:path.before.${step}` : `result:settings.${step}.title`)
