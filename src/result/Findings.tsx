import { useMemo } from 'react'
import { explain } from '#rules'
import { useWords } from '../i18n/index.ts'
import { isComplete } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { AfterPaint } from '../platform/AfterPaint.tsx'
import { Alongside } from './Alongside.tsx'
import { AskProgram } from './AskProgram.tsx'
import type { Advised, Suggested, Youth } from './advice.ts'
import { Changes } from './Changes.tsx'
import { DoctorToday } from './DoctorToday.tsx'
import { FindPlace } from './FindPlace.tsx'
import { FirstStep } from './FirstStep.tsx'
import { IfApplies } from './IfApplies.tsx'
import { Medication } from './Medication.tsx'
import { OtherSettings } from './OtherSettings.tsx'
import { PathAhead } from './PathAhead.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Suggestion } from './Suggestion.tsx'
import { Why } from './Why.tsx'
import { Workable } from './Workable.tsx'
import { YouthSuggestion } from './YouthSuggestion.tsx'

/** Everything that follows from the answers, in order of use. */
export function Findings({ result }: { readonly result: Advised }) {
  return (
    <>
      <DoctorToday result={result} />
      {result.kind === 'youth' ? <YouthFindings result={result} /> : <SettingFindings result={result} />}
      <AfterPaint>
        <AskProgram result={result} />
      </AfterPaint>
    </>
  )
}

function SettingFindings({ result }: { readonly result: Suggested }) {
  return (
    <>
      <Suggestion result={result} />
      <GoOn />
      <FirstStep result={result} />
      <AfterPaint>
        <BehindTheSetting result={result} />
      </AfterPaint>
    </>
  )
}

function BehindTheSetting({ result }: { readonly result: Suggested }) {
  const { answers } = useInterview()
  const { criteria, whyNot } = useMemo(() => explain(answers), [answers])
  return (
    <>
      <IfApplies result={result} />
      <FindPlace result={result} />
      <PhoneScript result={result} />
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
      <FindPlace result={result} />
      <PhoneScript result={result} />
      <Medication result={result} />
      <Alongside result={result} />
    </>
  )
}

/** Leads back to the questions while some are open. */
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
