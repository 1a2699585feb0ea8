import { Component, type ReactNode } from 'react'
import { NotLoaded } from './lazyPart.ts'

/** What went wrong: a part of the app could not be loaded, or it has a bug. */
export type Failure = 'notLoaded' | 'fault'

type Props = {
  readonly children: ReactNode
  readonly fallback: (failure: Failure) => ReactNode
  /** Identifies the content. When it changes, rendering is tried again. */
  readonly of?: string
}
type State = { readonly failure: Failure | null; readonly of: string | undefined }

/** Catches an error in its children and shows a message in their place. The rest of the page stays. */
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
