import { Component, type ReactNode } from 'react'
import { NotLoaded } from './part.ts'

/** What went wrong: a part of the app could not be had, or the page has made a mistake. */
export type Trouble = 'notLoaded' | 'fault'

type Props = { readonly children: ReactNode; readonly instead: (trouble: Trouble) => ReactNode }

/** Where something in it cannot be drawn, the rest of the page stands, and in its place what is said of the trouble. */
export class Boundary extends Component<Props, { readonly trouble: Trouble | null }> {
  override state: { readonly trouble: Trouble | null } = { trouble: null }

  static getDerivedStateFromError(error: unknown): { readonly trouble: Trouble } {
    return { trouble: error instanceof NotLoaded ? 'notLoaded' : 'fault' }
  }

  override render() {
    const { trouble } = this.state
    return trouble === null ? this.props.children : this.props.instead(trouble)
  }
}
