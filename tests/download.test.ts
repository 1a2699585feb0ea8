// @vitest-environment jsdom
// Shows how long the address of a download is valid; that a browser saves the file is not shown.
import { afterEach, expect, test, vi } from 'vitest'
import { saveToFile } from '../src/platform/download.ts'

afterEach(() => vi.useRealTimers())

test('the address of a download is valid for a minute, since some browsers read it late, and no longer', () => {
  vi.useFakeTimers()
  const revoked = vi.fn()
  Object.assign(URL, { createObjectURL: () => 'blob:answers', revokeObjectURL: revoked })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  expect(saveToFile('{}', document)).toBe('unknown')
  vi.advanceTimersByTime(59_000)
  expect(revoked).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(revoked.mock.calls).toEqual([['blob:answers']])
})
