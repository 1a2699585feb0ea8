import { type KeyboardEvent, useId, useState } from 'react'
import { askedQuestions, type QuestionId, questionIds } from '#rules'
import { useWords } from '../i18n/index.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { privateField } from '../ui/privateField.ts'
import { focusOnView } from './focus.ts'
import { foundByTyping } from './jump.ts'
import { KeyHint } from './KeyHint.tsx'
import { shortcuts } from './shortcuts.ts'

/** Jumps to a question by its letter or by the start of a word, then Enter. */
export function JumpTo({ onJump }: { readonly onJump: (question: QuestionId) => void }) {
  const t = useWords()
  const { interview } = useInterview()
  const [typed, type] = useState('')
  const id = useId()
  const names = questionIds.map((question) => t(`questions:${question}.short`))
  const found = questionIds[foundByTyping(typed, names)]
  const canJump = found !== undefined && askedQuestions(interview.answers).includes(found) && !inDanger(interview)
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') focusOnView()
    if (key !== 'Enter' || !canJump) return
    onJump(found)
    focusOnView()
  }
  return (
    <p className="jump">
      <label htmlFor={id}>
        <span>{t('desk:questions.jump')}</span> <KeyHint of={shortcuts.jump} />
      </label>
      <input
        {...privateField}
        id={id}
        value={typed}
        aria-describedby={`${id}-found`}
        onKeyDown={pressed}
        onBlur={() => type('')}
        onChange={({ target }) => type(target.value)}
      />
      <span id={`${id}-found`} role="status" className="found">
        {typed && (canJump ? t(`questions:${found}.short`) : t('desk:questions.noJump'))}
      </span>
    </p>
  )
}
