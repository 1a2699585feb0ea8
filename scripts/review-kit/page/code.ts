/** Letters and digits that nobody takes for another one. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code in place of a name: five letters and digits by chance. */
export const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => letters[byte % letters.length]).join('')
