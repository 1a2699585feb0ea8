import { prerender } from 'react-dom/static'
import { App } from '../app/App.tsx'
import { changeLanguage, languages } from '../i18n/languages.ts'
import { startInterview } from '../interview/actor.ts'
import { InterviewContext } from '../interview/useInterview.ts'

async function startPageIn(language: string): Promise<string> {
  await changeLanguage(language)
  const { prelude } = await prerender(
    <InterviewContext value={{ actor: startInterview(), back: () => undefined }}>
      <App />
    </InterviewContext>,
  )
  return new Response(prelude).text()
}

/** The start page in each language as markup, for people with nothing saved. Rendered on import. */
export const startPages: Map<string, string> = new Map()
for (const language of Object.keys(languages)) startPages.set(language, await startPageIn(language))
