import { type ReactNode, useMemo } from 'react'
import { alongside, explain, gates, type Recommendation } from '#rules'
import { isComplete } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { useRecommendation } from '../interview/useRecommendation.ts'
import { Call } from '../ui/Call.tsx'
import { Claim } from '../ui/Claim.tsx'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { usePainted } from '../ui/painted.ts'
import { useWords } from '../words/index.ts'
import '../style/print.css'
import { AskProgram } from './result/AskProgram.tsx'
import { Changes } from './result/Changes.tsx'
import { FirstStep } from './result/FirstStep.tsx'
import { Keep } from './result/Keep.tsx'
import { OtherSettings } from './result/OtherSettings.tsx'
import { PathAhead } from './result/PathAhead.tsx'
import { Say } from './result/Say.tsx'
import { Sources } from './result/Sources.tsx'
import { Suggestion } from './result/Suggestion.tsx'
import { type Advised, doctorToday, type Suggested, type Youth } from './result/suggested.ts'
import { Alongside, IfApplies, Medication } from './result/Together.tsx'
import { Why } from './result/Why.tsx'
import { Workable } from './result/Workable.tsx'

/** What people came for: readable in ten seconds at the top, complete below. Young people have a page of their own. */
export function Result() {
  const result: Recommendation = useRecommendation()
  return result.kind === 'emergency' ? null : <Advice result={result} />
}

function Advice({ result }: { readonly result: Advised }) {
  const t = useWords()
  const heading = t(result.kind === 'youth' ? 'result:youth.heading' : 'result:heading')
  useTitle(heading)
  return (
    <article className="result">
      <PageHeading>{heading}</PageHeading>
      <Findings result={result} />
      <Below>
        <Keep result={result} />
        <NotThis />
        <Sources />
      </Below>
    </article>
  )
}

/** What nobody reads first: drawn once the rest has been painted, piece by piece, so that nothing waits for it. */
function Below({ children }: { readonly children: ReactNode }) {
  return usePainted() ? children : null
}

/** All that comes of the answers, in the order of its use. */
export function Findings({ result }: { readonly result: Advised }) {
  return (
    <>
      <DoctorToday result={result} />
      {result.kind === 'youth' ? <YouthFindings result={result} /> : <SettingFindings result={result} />}
      <Below>
        <AskProgram result={result} />
      </Below>
    </>
  )
}

function SettingFindings({ result }: { readonly result: Suggested }) {
  return (
    <>
      <Suggestion result={result} />
      <GoOn />
      <FirstStep result={result} />
      <Below>
        <BehindTheSetting result={result} />
      </Below>
    </>
  )
}

function BehindTheSetting({ result }: { readonly result: Suggested }) {
  const { answers } = useInterview().interview
  const { criteria, whyNot } = useMemo(() => explain(answers), [answers])
  return (
    <>
      <IfApplies result={result} />
      <Say result={result} />
      <Why result={result} explained={criteria} />
      <Workable result={result} />
      <PathAhead result={result} />
      <Medication result={result} />
      <Alongside result={result} />
      <Changes result={result} />
      <OtherSettings result={result} whyNot={whyNot} />
    </>
  )
}

function YouthFindings({ result }: { readonly result: Youth }) {
  return (
    <>
      <YouthSuggestion />
      <GoOn />
      <FirstStep result={result} />
      <IfApplies result={result} />
      <Say result={result} />
      <Medication result={result} />
      <Alongside result={result} />
    </>
  )
}

/** Young people's own route, never one of the adult settings. */
export function YouthSuggestion() {
  const t = useWords()
  return (
    <>
      <h2 className="suggestion" data-youth>
        {t('result:youth.suggest')}
      </h2>
      <Claim basis={gates.youth}>{t('result:youth.text')}</Claim>
    </>
  )
}

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
        {why.includes('mental') && <Call line="crisis" />} <Call line="emergency" />
      </div>
    </section>
  )
}

/** The way back to the questions, while some of them are open. */
function GoOn() {
  const t = useWords()
  const { interview, send } = useInterview()
  if (isComplete(interview)) return null
  return (
    <div className="actions">
      <button type="button" onClick={() => send({ type: 'continue' })}>
        {t('result:keep.goOn')}
      </button>
    </div>
  )
}

function NotThis() {
  const t = useWords()
  return (
    <section aria-labelledby="not-this">
      <h2 id="not-this">{t('result:sections.notThis')}</h2>
      <p>{t.list('result:notThis').join(' ')}</p>
    </section>
  )
}
