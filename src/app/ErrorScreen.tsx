import { type ReactElement, useState } from 'react'
import { useWords } from '../i18n/index.ts'
import type { Failure } from '../platform/ErrorBoundary.tsx'
import type { Outcome } from '../platform/outcome.ts'
import { DeleteAnswers } from '../ui/DeleteAnswers.tsx'
import { Helplines } from '../ui/Helplines.tsx'
import { LeaveLink } from '../ui/LeaveLink.tsx'
import { PageHeading, useTitle } from '../ui/Page.tsx'
import { TextToCopy } from '../ui/TextToCopy.tsx'
import { useRecovery } from './recovery.ts'

type Props = { readonly failure: Failure; readonly children?: ReactElement | false }

/** Says what went wrong, that the answers are kept, and how to go on. `children` are further actions. */
export function ErrorScreen({ failure, children }: Props) {
  const t = useWords()
  const { retry, answers } = useRecovery()
  const [held] = useState(answers)
  const [unreached, setUnreached] = useState(false)
  useTitle(t('error.title'))
  const again = () => void retry().then((reached) => setUnreached(!reached))
  return (
    <>
      <PageHeading>{t(failure === 'notLoaded' ? 'error.load' : 'error.fault')}</PageHeading>
      <p>{t(failure === 'notLoaded' ? 'error.loadMore' : 'error.faultMore')}</p>
      {held && <p>{t(held.inTab ? 'error.kept' : 'error.notKept')}</p>}
      <div className="actions">
        <button type="button" className="primary" onClick={again}>
          {t('error.retry')}
        </button>
        {children}
      </div>
      <p role="status">{unreached && t('error.unreached')}</p>
      {held && <AgainAndAgain text={held.text} />}
    </>
  )
}

/** For people whose answers themselves cause the failure: save them, then delete them. */
function AgainAndAgain({ text }: { readonly text: string }) {
  const t = useWords()
  const { save } = useRecovery()
  const [saved, setSaved] = useState<Outcome | null>(null)
  return (
    <section aria-labelledby="again">
      <h2 id="again">{t('error.again')}</h2>
      <p>{t('error.againMore')}</p>
      <button type="button" onClick={() => setSaved(save(text))}>
        {t('error.save')}
      </button>
      <p role="status">{saved && t(`file.${saved}`)}</p>
      {saved && <TextToCopy text={text} label={t('file.text')} />}
    </section>
  )
}

/** The same as a page of its own, for when even the frame of the page has failed. */
export function ErrorPage({ failure }: { readonly failure: Failure }) {
  const { answers, forget, retry } = useRecovery()
  const [held, setHeld] = useState(() => answers() !== null)
  const forgetAll = () => {
    forget()
    setHeld(false)
    void retry()
  }
  return (
    <>
      <Top />
      <main>
        <ErrorScreen key={String(held)} failure={failure} />
      </main>
      <footer>{held && <DeleteAnswers onForget={forgetAll} />}</footer>
    </>
  )
}

function Top() {
  const t = useWords()
  return (
    <header>
      <span className="name">{t('name')}</span>
      <LeaveLink />
      <Helplines />
    </header>
  )
}
