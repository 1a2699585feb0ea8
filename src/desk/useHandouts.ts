import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { plainText } from '../handout/plainText.ts'
import { inVoice, useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { copyText } from '../platform/clipboard.ts'
import type { Outcome } from '../platform/outcome.ts'
import { onPrinted, printPage } from '../platform/print.ts'
import { callerCopy, counselorCopy } from './copies.ts'
import { csvLine } from './csv.ts'
import { saveFhirFile } from './saveFhirFile.ts'
import { useCall } from './useCall.ts'

type Page = 'caller' | 'counselor'
type Copy = Page | 'line' | 'fhir'

/** True for what holds the whole call. The caller's page does not, and a FHIR file has no notes and no plan to call back. */
export const isRecord = (which: Copy): boolean => which === 'counselor' || which === 'line'

/** What may have to be copied by hand. Its text takes the focus unless a file was probably saved. */
type Failed = { readonly which: Copy; readonly times: number; readonly marked: boolean }

/** Copying, printing and saving. The counselor's copy counts as made only if the browser confirms it. */
export function useHandouts(language: string | undefined) {
  const t = useWords()
  const { actor } = useInterview()
  const { now, take } = useCall()
  const [status, announce] = useState('')
  const [failed, setFailed] = useState<Failed | null>(null)
  const [printed, setPrinted] = useState<Page>('caller')
  const [fhir, setFhir] = useState('')
  useEffect(() => onPrinted(window, () => setPrinted('caller')), [])

  const text = (which: Copy) => {
    const { context } = actor.getSnapshot()
    if (which === 'fhir') return fhir
    if (which === 'line') return csvLine(context, now(), new Date())
    return plainText(
      which === 'counselor'
        ? counselorCopy(t, context, now(), new Date())
        : callerCopy(inVoice(context.respondent ?? 'self', language), context, now()),
    )
  }
  const came = (which: Copy, outcome: Outcome, words: string) => {
    if (isRecord(which) && outcome === 'done') take()
    const marked = which !== 'fhir' || outcome === 'refused'
    setFailed(outcome === 'done' ? null : { which, times: (failed?.times ?? 0) + 1, marked })
    announce(words)
  }
  const copied = async (which: Copy) => {
    const outcome = await copyText(text(which))
    came(which, outcome, t(`result:keep.came.copy.${outcome}`))
  }
  const saveFhir = async () => {
    const saved = await saveFhirFile(t, actor.getSnapshot().context, now())
    if (!saved) return
    setFhir(saved.text)
    came('fhir', saved.outcome, t(`desk:fhir.${saved.outcome}`))
  }
  const print = async (which: Page) => {
    flushSync(() => setPrinted(which)) // the printer takes what is on the page now
    const outcome = await printPage(window)
    if (outcome !== 'done') setPrinted('caller')
    came(which, outcome, outcome === 'done' ? '' : t(`result:keep.came.print.${outcome}`))
  }
  return { copy: () => copied('counselor'), copyLine: () => copied('line'), saveFhir, print, printed, text, failed, take, status }
}
