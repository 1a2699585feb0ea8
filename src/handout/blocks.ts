/** One block of a handout. Its kind decides its layout. A title begins a page. */
export type Block = {
  readonly kind:
    | 'title'
    | 'urgent'
    | 'suggestion'
    | 'text'
    | 'list'
    | 'box'
    | 'columns'
    | 'why'
    | 'calls'
    | 'bring'
    | 'appointment'
    | 'program'
    | 'places'
    | 'place'
    | 'small'
    | 'signs'
    | 'answers'
    | 'reasons'
    | 'steps'
    | 'card'
  readonly heading?: string
  readonly text?: string
  readonly items?: readonly string[]
  /** The blocks inside a box or side by side. */
  readonly parts?: readonly Block[]
  /** The number of the page, which only paper has. */
  readonly page?: string
  /** The language of its words, if it differs from that of the handout. */
  readonly language?: string
  /** A table to fill in is only for paper; what it takes the place of is only for the text. */
  readonly only?: 'paper' | 'text'
}
