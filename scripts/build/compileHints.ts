import type { Plugin } from 'vite'

/** The files that each interview runs. */
const inEachInterview: readonly string[] = ['app', 'rules', 'Review', 'Result']

/**
 * A browser that knows this comment compiles such a file whole while it comes, beside the work of the page, and not function
 * by function as each is first called (https://v8.dev/blog/explicit-compile-hints). It counts only as the first line, so it is
 * put there when all others have written theirs.
 */
export const compileHints: Plugin = {
  name: 'compiled-ahead',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && inEachInterview.includes(file.name)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
}
