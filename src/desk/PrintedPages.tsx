import { use } from 'react'
import { createPortal } from 'react-dom'
import { Sheet } from '../handout/Sheet.tsx'
import { useEnglish } from '../handout/useEnglish.ts'
import { inVoice, useWords } from '../i18n/index.ts'
import type { Interview } from '../interview/interview.ts'
import type { CallRecord } from '../storage/call.ts'
import { CallerLanguage } from './callerLanguage.ts'
import { callerCopy, counselorCopy } from './copies.ts'

type Props = { readonly which: 'caller' | 'counselor'; readonly interview: Interview; readonly call: CallRecord }

/** The printed page: the caller's, in the caller's voice and language, or the counselor's own. */
export function PrintedPages({ which, interview, call }: Props) {
  const t = useWords()
  const language = use(CallerLanguage)
  useEnglish()
  const sheet =
    which === 'counselor' ? (
      <Sheet blocks={counselorCopy(t, interview, call, new Date())} pages="flow" />
    ) : (
      <Sheet blocks={callerCopy(inVoice(interview.respondent ?? 'self', language), interview, call)} language={language} />
    )
  return createPortal(sheet, document.body)
}
