/** The outcome of a browser request: done, refused, or unknown. */
export type Outcome = 'done' | 'refused' | 'unknown'
