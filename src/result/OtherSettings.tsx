import { ladder, type SettingId, type WhyNot } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { type Suggested, strongestFirst } from './advice.ts'

/** The settings not suggested, each with the main reason in one line and a link to the guide. */
export function OtherSettings({ result, whyNot }: { readonly result: Suggested; readonly whyNot: readonly WhyNot[] }) {
  const t = useWords()
  const { send } = useInterview()
  const read = (id: SettingId) => send({ type: 'visit', place: { screen: 'guide' }, entry: id })
  const why = (id: SettingId) => {
    const found = whyNot.find(({ setting }) => setting === id)
    const [first] = strongestFirst(found?.criteria ?? [])
    if (!found || !first || result.workable?.setting === id) return t(`result:others.${found ? 'workable' : 'possible'}`)
    return t(`result:others.${found.why}`, { need: t(`result:needs.${first}`) })
  }
  const others = ladder.filter((id) => id !== result.low || !result.clear)
  return (
    <dl className="alongside">
      {others.map((id) => (
        <div key={id} data-other={id}>
          <dt>
            <button type="button" className="link" onClick={() => read(id)}>
              {t(`result:settings.${id}.title`)}
            </button>
          </dt>
          <dd>{why(id)}</dd>
        </div>
      ))}
    </dl>
  )
}
