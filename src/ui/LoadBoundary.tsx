import { Component, type ReactNode } from 'react'
import { inVoice } from '../words/index.ts'

/** Where a part of the app cannot be loaded: says so, keeps the answers, offers to try again. */
export class LoadBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const t = inVoice('self')
    return (
      <section role="alert">
        <h1>{t('error.load')}</h1>
        <p>{t('error.loadMore')}</p>
        <button type="button" className="primary" onClick={() => window.location.reload()}>
          {t('error.retry')}
        </button>
      </section>
    )
  }
}
