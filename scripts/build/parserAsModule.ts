import type { Plugin } from 'vite'

/**
 * Makes a module of papaparse, which is published for older loaders only. Otherwise the helpers for such packages become a file of
 * their own, and every page would request it.
 */
export const parserAsModule: Plugin = {
  name: 'parser-as-module',
  apply: 'build',
  transform: {
    filter: { id: /papaparse\/papaparse(\.min)?\.js$/ },
    handler: (code) => ({
      code: `const module = { exports: {} };\nconst exports = module.exports;\n${code};\nexport default module.exports;`,
      map: null,
    }),
  },
}
