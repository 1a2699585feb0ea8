import { type ReactNode, useState } from 'react'
import { neutralPage } from '../helplines.ts'
import { useWords } from '../words/index.ts'
import type { Trouble } from './Boundary.tsx'
import { Forget } from './Forget.tsx'
import { Helplines } from './Helplines.tsx'
import { PageHeading, useTitle } from './Page.tsx'
import { useWays } from './ways.ts'

type Props = { readonly trouble: Trouble; readonly children?: ReactNode }

/** Says what went wrong, that the answers are kept, and how to go on; `children` are further ways on. */
export function InTrouble({ trouble, children }: Props) {
  const t = useWords()
  const { retry, answers } = useWays()
  const [held] = useState(answers)
  const [unreached, setUnreached] = useState(false)
  useTitle(t('error.title'))
  const again = () => void retry().then((reached) => setUnreached(!reached))
  return (
    <>
      <PageHeading>{t(trouble === 'notLoaded' ? 'error.load' : 'error.fault')}</PageHeading>
      <p>{t(trouble === 'notLoaded' ? 'error.loadMore' : 'error.faultMore')}</p>
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

/** The way out for somebody whose answers themselves bring the trouble back: saved, then deleted. */
function AgainAndAgain({ text }: { readonly text: string }) {
  const t = useWords()
  const { save } = useWays()
  return (
    <section aria-labelledby="again">
      <h2 id="again">{t('error.again')}</h2>
      <p>{t('error.againMore')}</p>
      <button type="button" onClick={() => save(text)}>
        {t('error.save')}
      </button>
    </section>
  )
}

/** The same as a page of its own, where not even the frame of the page can be trusted. */
export function PageInTrouble({ trouble }: { readonly trouble: Trouble }) {
  const { answers, forget, retry } = useWays()
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
        <InTrouble key={String(held)} trouble={trouble} />
      </main>
      <footer>{held && <Forget onForget={forgetAll} />}</footer>
    </>
  )
}

function Top() {
  const t = useWords()
  return (
    <header>
      <span className="name">{t('name')}</span>
      <a className="leave" href={neutralPage}>
        {t('leave.button')}
      </a>
      <Helplines />
    </header>
  )
}
