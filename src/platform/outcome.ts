/** What came of asking the browser for something: it did it, it would not, or the page cannot tell. */
export type Outcome = 'done' | 'refused' | 'unknown'
