/**
 * Attributes of a field with private text: the browser and its extensions neither fill it in nor send it for spell checking.
 */
export const privateField = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const
