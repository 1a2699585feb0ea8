import { useMemo } from 'react'
import { canStillChange, explain, type QuestionId, questions, type Recommendation } from '#rules'
import { useWords } from '../i18n/index.ts'
import { listWords } from '../i18n/list.ts'
import { useInterview } from '../interview/useInterview.ts'
import { useRecommendation } from '../interview/useRecommendation.ts'
import type { Advised, Suggested } from '../result/advice.ts'
import { askInstead } from '../result/askInstead.ts'
import { DoctorToday, urgentToday } from '../result/DoctorToday.tsx'
import { Headline, WhatItIsLike } from '../result/Suggestion.tsx'
import { DecidingReasons, hasReasons, OtherReasons } from '../result/Why.tsx'
import { ActionButton } from './ActionButton.tsx'
import { EmergencySteps } from './EmergencyScript.tsx'
import { mostUseful, narrows, notAsked } from './navigation.ts'
import { outcomes } from './outcomes.ts'
import type { DeskActions } from './useDeskActions.ts'

/** The result of the answers so far, from the same rules and components as the result screen. */
export function Live({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const result = useRecommendation()
  const { shown } = actions.emergency
  return (
    <section className="live" aria-labelledby="live">
      <h2 id="live">{t(shown ? 'desk:emergency.steps' : 'desk:live.label')}</h2>
      {shown && <EmergencySteps danger={shown} />}
      <Found result={result} actions={actions} />
    </section>
  )
}

function Found({ result, actions }: { readonly result: Recommendation; readonly actions: DeskActions }) {
  const t = useWords()
  if (result.kind === 'emergency') return <p className="danger">{t('desk:live.danger')}</p>
  return (
    <>
      <Urgent result={result} />
      <Headline result={result} live />
      <WhatItIsLike result={result} />
      {result.kind === 'setting' && <Settling result={result} actions={actions} />}
      <section data-first-step={result.firstStep} aria-labelledby="live-first-step">
        <h2 id="live-first-step">{t('result:sections.firstStep')}</h2>
        <p>{t(`result:firstSteps.${result.firstStep}.line`)}</p>
      </section>
      {result.kind === 'setting' && result.workable && (
        <section data-workable={result.workable.setting} aria-labelledby="live-workable">
          <h2 id="live-workable">{t('result:sections.ifNot')}</h2>
          <p>{askInstead(t, result.workable)}</p>
        </section>
      )}
      {result.kind === 'setting' && <Explained result={result} />}
      <div className="actions">
        <ActionButton action="tell" actions={actions}>
          {t('desk:tell.title')}
        </ActionButton>
        <ActionButton action="result" actions={actions}>
          {t('desk:live.full')}
        </ActionButton>
        <ActionButton action="programs" actions={actions}>
          {t('desk:live.programs')}
        </ActionButton>
      </div>
    </>
  )
}

/** What has to happen today, above everything else. */
function Urgent({ result }: { readonly result: Advised }) {
  const t = useWords()
  const urgent = urgentToday(result)
  if (!urgent) return null
  return (
    <section className="card urgent" aria-labelledby="live-today">
      <h2 id="live-today">{t(`result:today.titles.${urgent}`)}</h2>
      <DoctorToday result={result} />
    </section>
  )
}

function Explained({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { answers } = useInterview()
  const { criteria } = useMemo(() => explain(answers), [answers])
  if (!hasReasons(result)) return null
  return (
    <section aria-labelledby="live-why">
      <h2 id="live-why">{t('result:sections.why')}</h2>
      <DecidingReasons result={result} explained={criteria} />
      <OtherReasons result={result} explained={criteria} />
    </section>
  )
}

/** Says whether more answers can still change the result, and which question would do most. */
function Settling({ result, actions }: { readonly result: Suggested; readonly actions: DeskActions }) {
  const t = useWords()
  const { answers } = useInterview()
  const open = notAsked(answers)
  if (!canStillChange(answers, open)) return <Settled result={result} />
  const useful = mostUseful(open, answers)
  return (
    <section className="card" aria-labelledby="live-useful" data-settled="no">
      <h2 id="live-useful">{t('desk:live.useful')}</h2>
      {useful && (
        <>
          <p>
            <button type="button" className="link" onClick={() => actions.jumpTo(useful)}>
              {t(`questions:${useful}.short`)}
            </button>
          </p>
          <Outcomes of={useful} />
        </>
      )}
    </section>
  )
}

/** The possible effects of answering a question. */
function Outcomes({ of: question }: { readonly of: QuestionId }) {
  const t = useWords()
  const { answers } = useInterview()
  const settled = useMemo(() => outcomes(question, answers), [question, answers])
  if (questions[question].section === 'now') return <p>{t('desk:live.first')}</p>
  if (settled.length === 0) return <p>{t(narrows(question, answers) ? 'desk:live.narrows' : 'desk:live.noneUseful')}</p>
  const names = settled.map((id) => t(`result:settings.${id}.name`))
  const list = listWords(names, 'disjunction')
  return <p data-could-be={settled.join(' ')}>{t('desk:live.settles', { list })}</p>
}

/** Says that one setting is left, or that only skipped questions could still change the result. */
function Settled({ result: { low, high } }: { readonly result: Suggested }) {
  const t = useWords()
  const known = low === high
  return (
    <p className="quiet" data-settled={known ? 'yes' : 'stuck'}>
      {known ? `${t('question.settled')} ${t('question.settledMore')}` : t('desk:live.stuck')}
    </p>
  )
}
