import { useId } from 'react'
import { ladder } from '#rules'
import type { Card } from '../material.ts'
import { type CardVerdict, cardVerdicts, firstSteps } from '../response.ts'
import { useKit } from './kit.ts'
import { TextField } from './TextField.tsx'
import { Verdicts } from './Verdicts.tsx'

/** One rule: when it holds, what it asks for, what it rests on, and the verdict on it. */
export function RuleCard({ card }: { readonly card: Card }) {
  const { words, texts, response, change } = useKit()
  const id = useId()
  const judgment: CardVerdict = response.cards[card.id] ?? { verdict: null, to: null, why: '' }
  const judge = (part: Partial<CardVerdict>) =>
    change({ ...response, cards: { ...response.cards, [card.id]: { ...judgment, ...part } } })
  const { title, text } = 'need' in card ? texts.needs[card.need] : texts.reasons[card.reason]
  const asks = 'need' in card ? texts.settings[card.asks].title : texts.steps[card.asks].title
  return (
    <article className="card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>
        {`${'need' in card ? words.cards.asksAtLeast : words.cards.asks}: `}
        <strong>{asks}</strong>
      </p>
      <p>{text}</p>
      <Basis card={card} />
      <Verdicts
        question={words.cards.verdict}
        verdicts={cardVerdicts}
        labels={words.cards}
        verdict={judgment.verdict}
        onVerdict={(verdict) => judge({ verdict, ...(verdict !== 'change' && { to: null }) })}
      />
      {judgment.verdict === 'change' && <ChangeTo card={card} to={judgment.to} onTo={(to) => judge({ to })} />}
      {judgment.verdict && judgment.verdict !== 'agree' && (
        <TextField label={words.cards.why} value={judgment.why} onChange={(why) => judge({ why })} />
      )}
    </article>
  )
}

function Basis({ card }: { readonly card: Card }) {
  const { words, texts } = useKit()
  return (
    <details>
      <summary>{words.cards.basis}</summary>
      <ul>
        {card.basis.map((id) => (
          <li key={id}>
            {`${texts.facts[id]?.text} `}
            <cite>{`(${texts.facts[id]?.title || words.cards.ours})`}</cite>
          </li>
        ))}
      </ul>
      {card.differ && (
        <p>
          <strong>{`${words.cards.differ}: `}</strong>
          {texts.differ[card.differ]}
        </p>
      )}
    </details>
  )
}

type ChangeProps = { readonly card: Card; readonly to: CardVerdict['to']; readonly onTo: (to: CardVerdict['to']) => void }

function ChangeTo({ card, to, onTo }: ChangeProps) {
  const { words, texts } = useKit()
  const id = useId()
  const options: readonly (readonly [NonNullable<CardVerdict['to']>, string])[] =
    'need' in card
      ? ladder.map((each) => [each, texts.settings[each].title])
      : firstSteps.map((each) => [each, texts.steps[each].title])
  return (
    <p className="field">
      <label htmlFor={id}>{words.cards.to}</label>
      <select
        id={id}
        value={to ?? ''}
        onChange={(event) => onTo(options.find(([each]) => each === event.target.value)?.[0] ?? null)}
      >
        <option value="">{words.cards.choose}</option>
        {options
          .filter(([each]) => each !== card.asks)
          .map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
      </select>
    </p>
  )
}
