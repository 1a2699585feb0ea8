import { ladder, type SettingId } from '#rules'
import { useInterview } from '../../interview/useInterview.ts'
import { wantEntry } from '../../ui/entry.ts'
import { useWords } from '../../words/index.ts'
import { isClear, type Suggested, standingOf } from './suggested.ts'

/** The settings that were not suggested, each with why not in one line, and the way to read about it. */
export function OtherSettings({ result }: { readonly result: Suggested }) {
  const t = useWords()
  const { send } = useInterview()
  const read = (id: SettingId) => {
    wantEntry(id)
    send({ type: 'visit', place: { screen: 'guide' } })
  }
  const others = ladder.filter((id) => id !== result.low || !isClear(result))
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('result:sections.others')}</h2>
      <dl className="alongside">
        {others.map((id) => (
          <div key={id} data-other={id}>
            <dt>
              <button type="button" className="link" onClick={() => read(id)}>
                {t(`result:settings.${id}.title`)}
              </button>
            </dt>
            <dd>{t(`result:others.${standingOf(id, result)}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
