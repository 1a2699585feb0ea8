import { useMemo } from 'react'
import { explain } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Alongside, services, warnings } from './Alongside.tsx'
import { AskProgram } from './AskProgram.tsx'
import { type Advised, decisiveReasons, pointsToNothing, type Suggested } from './advice.ts'
import { FirstStep } from './FirstStep.tsx'
import { Fold } from './Fold.tsx'
import { IfApplies } from './IfApplies.tsx'
import { Medication } from './Medication.tsx'
import { PathAhead, stepName, stepsAhead } from './PathAhead.tsx'
import { BringingItUp, ForYou } from './SomeoneClose.tsx'
import { Tonight } from './Tonight.tsx'
import { DecidingReasons, hasReasons } from './Why.tsx'
import { hasObstacles, Workable } from './Workable.tsx'

type BehindProps = {
  readonly result: Advised
  /** Everything is open, where there is room to read it beside a call. */
  readonly open?: boolean
}

/** What lies behind the result, each part folded under its heading and one line. Warnings about open questions are open. */
export function Behind({ result, open = false }: BehindProps) {
  const t = useWords()
  const { interview } = useInterview()
  const also = services(result)
  return (
    <>
      {result.ifApplies.length > 0 && (
        <Fold id="if-applies" title={t('result:sections.ifApplies')} open>
          <IfApplies result={result} />
        </Fold>
      )}
      {interview.respondent === 'other' && (
        <>
          <Fold open={open} id="bring-it-up" title={t('result:sections.bringItUp')} line={t('result:folds.bringItUp')}>
            <BringingItUp />
          </Fold>
          <Fold open={open} id="for-you" title={t('result:sections.forYou')} line={t('result:folds.forYou')}>
            <ForYou />
          </Fold>
        </>
      )}
      {result.tonight.length > 0 && (
        <Fold open={open} id="tonight" title={t('result:sections.tonight')} line={t('result:folds.tonight')}>
          <Tonight result={result} />
        </Fold>
      )}
      <Fold
        open={open}
        id="first-step"
        title={t('result:sections.firstStep')}
        line={t(`result:firstSteps.${result.firstStep}.title`)}
      >
        <FirstStep result={result} />
      </Fold>
      {result.kind === 'setting' && <BehindTheSetting result={result} open={open} />}
      <Fold open={open} id="medication" title={t('result:sections.medication')} line={t('result:folds.medication')}>
        <Medication result={result} />
      </Fold>
      <Fold open={open} id="safe" title={t('result:sections.safe')} line={t('result:folds.safe')}>
        <Alongside ids={warnings(result)} result={result} />
      </Fold>
      {also.length > 0 && (
        <Fold open={open} id="alongside" title={t('result:sections.alongside')} line={t(`result:alongside.${also[0]}.title`)}>
          <Alongside ids={also} result={result} />
        </Fold>
      )}
      {!pointsToNothing(result) && (
        <Fold open={open} id="ask" title={t('result:sections.ask')} line={t('result:folds.ask')}>
          <AskProgram result={result} />
        </Fold>
      )}
    </>
  )
}

function BehindTheSetting({ result, open }: { readonly result: Suggested; readonly open: boolean }) {
  const t = useWords()
  const { answers } = useInterview()
  const { criteria } = useMemo(() => explain(answers), [answers])
  const steps = stepsAhead(result)
  return (
    <>
      {hasReasons(result) && (
        <Fold open={open} id="why" title={t('result:sections.why')} line={whyWords(t, result)}>
          <DecidingReasons result={result} explained={criteria} />
        </Fold>
      )}
      {hasObstacles(result) && (
        <Fold open={open} id="workable" title={t('result:sections.workable')} line={t('result:folds.workable')}>
          <Workable result={result} />
        </Fold>
      )}
      {steps.length > 1 && (
        <Fold open={open} id="path" title={t('result:sections.path')} line={steps.map((step) => stepName(t, step)).join(' → ')}>
          <PathAhead result={result} />
        </Fold>
      )}
    </>
  )
}

/** The need that decided most, and how many more there are. */
function whyWords(t: Words, { reasons, eitherOf, low }: Suggested): string {
  const certain = decisiveReasons(reasons, low)
  const [first, ...others] = certain.length > 0 ? certain : eitherOf
  const need = first ? t(`result:needs.${first}`) : ''
  return others.length > 0 ? t('result:folds.why', { need, count: others.length }) : need
}
