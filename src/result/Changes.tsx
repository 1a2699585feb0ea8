import { type Answers, actable, type Change, changesToSay } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { HelplineLink } from '../ui/CallLink.tsx'
import type { Suggested } from './advice.ts'

const isUnsafeAtHome = ({ alongside }: Suggested): boolean => alongside.includes('violenceHelp')

/** True if there is anything to say of changes. */
export const hasChanges = (answers: Answers, result: Suggested): boolean =>
  isUnsafeAtHome(result) || changesToSay(answers).length > 0

/** What would change the suggestion, in two groups: what a person can act on, and what would call for more care. */
export function Changes({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { answers, interview } = useInterview()
  const unsafe = isUnsafeAtHome(result)
  const changes = changesToSay(answers)
  const act = changes.filter(({ question }) => actable.includes(question))
  const more = changes.filter(({ question }) => !actable.includes(question))
  return (
    <>
      {unsafe && (
        <>
          <p>{t('result:changes.violence')}</p>
          <HelplineLink line="violence" />
        </>
      )}
      {actable
        .filter((question) => act.some((change) => change.question === question))
        .map((question) => (
          <div key={question}>
            <p>{t(`result:changes.${question}`)}</p>
            <List changes={act.filter((change) => change.question === question)} />
          </div>
        ))}
      {more.length > 0 && (
        <>
          <p>{t(interview.respondent === 'other' ? 'result:changes.unseen' : 'result:changes.more')}</p>
          <List changes={more} />
        </>
      )}
    </>
  )
}

function List({ changes }: { readonly changes: readonly Change[] }) {
  const t = useWords()
  const words = ({ question, option }: Change) =>
    question === 'signs'
      ? t('result:changes.signs', { count: Number(option) })
      : t('result:sheet.answer', {
          question: t(`questions:${question}.short`),
          answer: t(`questions:${question}.options.${option}`),
        })
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.question} ${change.option}`} data-change={`${change.question} ${change.option} ${change.to}`}>
          {t('result:changes.leadsTo', { what: words(change), setting: t(`result:settings.${change.to}.name`) })}
        </li>
      ))}
    </ul>
  )
}
