import type { Outcome } from './outcome.ts'

/** How long a browser may take to copy or to refuse, in milliseconds. */
const longest = 2000

/** Copies a text; unknown when the browser does not answer. */
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
