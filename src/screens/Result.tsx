import { alongside, type Recommendation, recommend } from '#rules'
import { isComplete } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Call } from '../ui/Call.tsx'
import { Claim } from '../ui/Claim.tsx'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { useWords } from '../words/index.ts'
import { Changes, OtherSettings } from './result/Changes.tsx'
import { FirstStep } from './result/FirstStep.tsx'
import { Keep } from './result/Keep.tsx'
import { PathAhead } from './result/PathAhead.tsx'
import { Say } from './result/Say.tsx'
import { Sources } from './result/Sources.tsx'
import { Suggestion } from './result/Suggestion.tsx'
import { type Advised, doctorToday } from './result/suggested.ts'
import { Alongside, IfApplies, Medication } from './result/Together.tsx'
import { Why } from './result/Why.tsx'
import { Workable } from './result/Workable.tsx'
import { Youth } from './result/Youth.tsx'

/** What people came for: readable in ten seconds at the top, complete below. */
export function Result() {
  const t = useWords()
  const { interview } = useInterview()
  const result: Recommendation = recommend(interview.answers)
  useTitle(t('result:heading'))
  if (result.kind === 'emergency') return null
  return (
    <article className="result">
      <PageHeading>{t('result:heading')}</PageHeading>
      <DoctorToday result={result} />
      {result.kind === 'youth' ? <Youth /> : <Suggestion result={result} />}
      {!isComplete(interview) && <GoOn />}
      <FirstStep result={result} />
      <IfApplies result={result} />
      <Say result={result} />
      {result.kind === 'setting' && (
        <>
          <Why result={result} />
          <Workable result={result} />
          <PathAhead result={result} />
        </>
      )}
      <Medication result={result} />
      <Alongside result={result} />
      {result.kind === 'setting' && (
        <>
          <Changes result={result} />
          <OtherSettings result={result} />
        </>
      )}
      <AskProgram />
      <Keep result={result} />
      <section aria-labelledby="not-this">
        <h2 id="not-this">{t('result:sections.notThis')}</h2>
        <p>{t.list('result:notThis').join(' ')}</p>
      </section>
      <Sources />
    </article>
  )
}

function DoctorToday({ result }: { readonly result: Advised }) {
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
        {why.includes('mental') && <Call line="crisis" />}
        <Call line="emergency" />
      </div>
    </section>
  )
}

function GoOn() {
  const t = useWords()
  const { send } = useInterview()
  return (
    <div className="actions">
      <button type="button" onClick={() => send({ type: 'continue' })}>
        {t('result:keep.goOn')}
      </button>
    </div>
  )
}

function AskProgram() {
  const t = useWords()
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t('result:sections.ask')}</h2>
      <ul>
        {t.list('result:askProgram').map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
