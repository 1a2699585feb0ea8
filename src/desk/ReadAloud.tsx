import { type ReactNode, use } from 'react'
import { LanguageContext, useWords, VoiceContext, words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { CallerLanguage } from './callerLanguage.ts'

/** Renders its children in the caller's voice and language. */
export function ToCaller({ children }: { readonly children: ReactNode }) {
  const { interview } = useInterview()
  return (
    <VoiceContext value={interview.respondent ?? 'self'}>
      <LanguageContext value={use(CallerLanguage)}>{children}</LanguageContext>
    </VoiceContext>
  )
}

/** Words to read aloud to the caller, with the counselor's language below if it differs. */
export function ReadAloud({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const { interview } = useInterview()
  const language = use(CallerLanguage)
  return (
    <figure className="aloud">
      <figcaption>{t('desk:ask.script')}</figcaption>
      <blockquote lang={language} dir={language && words.dir(language)}>
        <ToCaller>{children}</ToCaller>
      </blockquote>
      {language && (
        <div className="quiet">
          <VoiceContext value={interview.respondent ?? 'self'}>{children}</VoiceContext>
        </div>
      )}
    </figure>
  )
}
