import { askedQuestions, type QuestionId } from '#rules'
import { version } from '../../../package.json'
import { onEveryScreen } from '../../helplines.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords, type Words, words } from '../../words/index.ts'
import { useWhatToSay } from './Say.tsx'
import { type Advised, doctorToday, isClear, nothingNeeded, type Suggested, setting } from './suggested.ts'

type Props = { readonly result: Advised; readonly why: boolean; readonly answers: boolean }

/** The printed page: made for paper, not the screen with parts missing. Violence at home is never printed. */
export function Sheet({ result, why, answers }: Props) {
  const t = useWords()
  const { interview } = useInterview()
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(new Date())
  return (
    <div className="sheet">
      <header>
        <h1>{t('result:sheet.title')}</h1>
        <p>{t('result:sheet.date', { date, version })}</p>
      </header>
      {doctorToday(result).length > 0 && <p className="urgent">{t('result:doctorToday.line')}</p>}
      <SheetSuggestion result={result} />
      <h2>{t('result:sections.firstStep')}</h2>
      <p>{t(`result:firstSteps.${result.firstStep}.line`)}</p>
      <h2>{t('result:sections.say')}</h2>
      <p>“{useWhatToSay(result).join(' ')}”</p>
      {why && result.kind === 'setting' && <SheetReasons result={result} />}
      <h2>{t('result:sheet.next')}</h2>
      <ul>
        {result.kind === 'setting' && result.workable && <li>{workableLine(t, result.workable)}</li>}
        <li>{t('result:sheet.wait')}</li>
        <li>{t('result:sheet.naloxone')}</li>
      </ul>
      <h2>{t('result:sections.ask')}</h2>
      <ul className="columns">
        {t.list('result:askProgram').map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="numbers">
        {onEveryScreen.map(({ id, number }) => (
          <span key={id}>
            {t(`help.${id}`)} <strong>{number}</strong>
          </span>
        ))}
      </p>
      <p className="small">{t.list('result:notThis').join(' ')}</p>
      {answers && <SheetAnswers asked={askedQuestions(interview.answers)} />}
    </div>
  )
}

function SheetSuggestion({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { answers } = useInterview().interview
  if (result.kind === 'youth') return <p className="suggestion">{t('result:youth.suggest')}</p>
  const name = (id: Suggested['low']) => t(`result:settings.${id}.name`)
  const { low, high } = result
  if (low !== high)
    return (
      <p className="suggestion">
        {isClear(result) ? t('result:range.atLeast', { low: name(low), high: name(high) }) : t('result:range.notEnough')}
      </p>
    )
  if (nothingNeeded(result, answers)) return <p className="suggestion">{t(`result:settings.${low}.suggestNothing`)}</p>
  return (
    <>
      <p className="suggestion">{t(`result:settings.${low}.suggest`)}</p>
      <p>{t(`result:settings.${low}.like`)}</p>
    </>
  )
}

/** The workable setting, and what it is safe only together with; help against violence is left off the paper. */
function workableLine(t: Words, { setting, onlyWith }: NonNullable<Suggested['workable']>): string {
  const name = t(`result:settings.${setting}.name`)
  const needed = onlyWith.filter((id) => id !== 'violenceHelp').map((id) => t(`result:sheet.with.${id}`))
  if (needed.length === 0) return t('result:sheet.workable', { name })
  return t('result:sheet.workableWith', { name, list: new Intl.ListFormat(words.language).format(needed) })
}

const onPaper = 4

/** The reasons that set the suggestion: four at most, and how many more there are. */
function SheetReasons({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const certain = setting(result.reasons, result.low)
  const reasons = certain.length > 0 ? certain : result.eitherOf
  if (reasons.length === 0) return null
  return (
    <>
      <h2>{t('result:sections.why')}</h2>
      {certain.length === 0 && <p>{t('result:range.eitherOf')}</p>}
      <ul>
        {reasons.slice(0, onPaper).map((id) => (
          <li key={id}>{t(`result:criteria.${id}`)}</li>
        ))}
        {reasons.length > onPaper && <li>{t('result:sheet.more', { count: reasons.length - onPaper })}</li>}
      </ul>
    </>
  )
}

/** The second page: what was answered. */
function SheetAnswers({ asked }: { readonly asked: readonly QuestionId[] }) {
  const t = useWords()
  const { answers } = useInterview().interview
  return (
    <section className="second">
      <h1>{t('result:sheet.answers')}</h1>
      <dl>
        {asked.map((question) => (
          <div key={question}>
            <dt>{t(`questions:${question}.short`)}</dt>
            <dd>
              <Answer question={question} answer={answers[question]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
