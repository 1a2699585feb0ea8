import { Component, type ReactNode } from 'react'
import { NotLoaded } from './part.ts'

/** What went wrong: a part of the app could not be had, or the page has made a mistake. */
export type Trouble = 'notLoaded' | 'fault'

type Props = {
  readonly children: ReactNode
  readonly instead: (trouble: Trouble) => ReactNode
  /** What is drawn in it: when that changes, it is tried again. */
  readonly of?: string
}
type State = { readonly trouble: Trouble | null; readonly of: string | undefined }

/** Where something in it cannot be drawn, the rest of the page stands, and in its place what is said of the trouble. */
export class Boundary extends Component<Props, State> {
  override state: State = { trouble: null, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Pick<State, 'trouble'> {
    return { trouble: error instanceof NotLoaded ? 'notLoaded' : 'fault' }
  }

  static getDerivedStateFromProps({ of }: Props, before: State): State | null {
    return of === before.of ? null : { trouble: null, of }
  }

  override render() {
    const { trouble } = this.state
    return trouble === null ? this.props.children : this.props.instead(trouble)
  }
}
