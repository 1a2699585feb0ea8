// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../src/platform/ErrorBoundary.tsx'
import { lazyPart, usePart, usePartIfAny } from '../src/platform/lazyPart.ts'

// How a part that comes later is asked for; that a browser brings it is for the browser tests.

afterEach(cleanup)

type Said = { readonly words: string }
const said = (words: string) => () => Promise.resolve({ words })
const lost = () => Promise.reject(new TypeError('The signal was lost.'))

/** A part that comes the first time as the first of these says, and so on. */
const comes = (...times: readonly (() => Promise<Said>)[]) => {
  const load = vi.fn<() => Promise<Said>>()
  for (const time of times) load.mockImplementationOnce(time)
  return { load, wanted: lazyPart(load) }
}

function Needs({ wanted }: { readonly wanted: ReturnType<typeof lazyPart<Said>> }) {
  return usePart(wanted)?.words ?? 'on its way'
}
function CanDoWithout({ wanted }: { readonly wanted: ReturnType<typeof lazyPart<Said>> }) {
  return usePartIfAny(wanted)?.words ?? 'without'
}
const drawn = (wanted: ReturnType<typeof lazyPart<Said>>) =>
  act(async () =>
    render(
      <ErrorBoundary fallback={(failure) => failure}>
        <Needs wanted={wanted} />
      </ErrorBoundary>,
    ),
  )
const quietly = () => void vi.spyOn(console, 'error').mockImplementation(() => undefined)

describe('a part', () => {
  it('is fetched once, however often it is requested', async () => {
    const { load, wanted } = comes(said('here'))
    wanted.fetch()
    wanted.fetch()
    await drawn(wanted)
    expect(await screen.findByText('here')).toBeDefined()
    expect(load).toHaveBeenCalledOnce()
  })
  it('whose prefetch failed is fetched again when needed, unnoticed', async () => {
    const { wanted } = comes(lost, said('here'))
    await act(async () => wanted.fetch())
    await drawn(wanted)
    expect(screen.getByText('here')).toBeDefined()
  })
  it('that fails when needed is reported as not loaded, and not requested over and over', async () => {
    quietly()
    const { load, wanted } = comes(lost, lost, said('here'))
    await act(async () => wanted.fetch())
    await drawn(wanted)
    expect(screen.getByText('notLoaded')).toBeDefined()
    expect(load).toHaveBeenCalledTimes(2)
    cleanup()
    await drawn(wanted)
    expect(screen.getByText('here')).toBeDefined()
  })
  it('that is optional leaves the page as it is', async () => {
    const { wanted } = comes(lost)
    await act(async () => render(<CanDoWithout wanted={wanted} />))
    expect(screen.getByText('without')).toBeDefined()
  })
  it('that is not needed is neither fetched nor reported; once it is needed, it is fetched again', async () => {
    const { load, wanted } = comes(lost, said('here'))
    const MayNeed = ({ needed }: { readonly needed: boolean }) => usePart(wanted, needed)?.words ?? 'without'
    const { rerender } = await act(async () => render(<MayNeed needed={false} />))
    expect(load).not.toHaveBeenCalled()
    await act(async () => wanted.fetch())
    expect(screen.getByText('without')).toBeDefined()
    await act(async () => rerender(<MayNeed needed />))
    expect(screen.getByText('here')).toBeDefined()
  })
})

it('an error in rendering is reported as a fault, not as a part that was not loaded', async () => {
  quietly()
  const Mistaken = () => {
    throw new TypeError('planted')
  }
  await act(async () =>
    render(
      <ErrorBoundary fallback={(failure) => failure}>
        <Mistaken />
      </ErrorBoundary>,
    ),
  )
  expect(screen.getByText('fault')).toBeDefined()
})

it('an error in one question is not reported for the next', async () => {
  quietly()
  const Mistaken = ({ question }: { readonly question: string }) => {
    if (question === 'signs') throw new TypeError('planted')
    return question
  }
  const page = (question: string) => (
    <ErrorBoundary of={question} fallback={(failure) => failure}>
      <Mistaken question={question} />
    </ErrorBoundary>
  )
  const { rerender } = await act(async () => render(page('signs')))
  expect(screen.getByText('fault')).toBeDefined()
  await act(async () => rerender(page('duration')))
  expect(screen.getByText('duration')).toBeDefined()
})
