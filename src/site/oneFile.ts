/** True if the whole page is one file, opened from a disk: no server, no worker and no other file beside it. */
export const isOneFile: boolean = import.meta.env.ONE_FILE === true

/** The text of a part that such a page holds for the app: its site settings, the license notices. */
export const partOfFile = (id: 'site' | 'licenses'): string => document.getElementById(id)?.textContent ?? ''
