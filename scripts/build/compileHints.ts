import type { Plugin } from 'vite'

/** The files that every interview runs. */
const inEachInterview: readonly string[] = ['app', 'rules', 'Review', 'Result']

/**
 * Browsers that know this comment compile the whole file while it loads, off the main thread, instead of each function at its
 * first call (https://v8.dev/blog/explicit-compile-hints). It must be the first line, so it is added last.
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
