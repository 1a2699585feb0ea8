import type { Outcome } from './outcome.ts'

/** How long to wait for the browser to copy or refuse, in milliseconds. */
const longest = 2000

/** Copies a text. The outcome is unknown if the browser does not answer. */
export async function copyText(text: string): Promise<Outcome> {
  const silence = new Promise<Outcome>((resolve) => setTimeout(() => resolve('unknown'), longest))
  return Promise.race([write(text), silence])
}

async function write(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return 'done'
  } catch {
    return 'refused'
  }
}
