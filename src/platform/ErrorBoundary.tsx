import { Component, type ReactNode } from 'react'
import { NotLoaded } from './lazyPart.ts'

/** What went wrong: a part of the app could not be had, or the page has made a mistake. */
export type Failure = 'notLoaded' | 'fault'

type Props = {
  readonly children: ReactNode
  readonly fallback: (failure: Failure) => ReactNode
  /** What is drawn in it: when that changes, it is tried again. */
  readonly of?: string
}
type State = { readonly failure: Failure | null; readonly of: string | undefined }

/** Where something in it cannot be drawn, the rest of the page stands, and in its place what is said of the failure. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: error instanceof NotLoaded ? 'notLoaded' : 'fault' }
  }

  static getDerivedStateFromProps({ of }: Props, before: State): State | null {
    return of === before.of ? null : { failure: null, of }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : this.props.fallback(failure)
  }
}
