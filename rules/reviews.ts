/** One review by clinicians: what the page may say of it. The figures are those that `npm run agreement` printed. */
export type Review = {
  /** The reviewers in the words that they agreed to, in every language: "two addiction physicians in Ohio". */
  readonly by: Readonly<Record<string, string>>
  /** The day on which it ended: "2027-03-01". */
  readonly on: string
  /** The version of the rules that was reviewed, as the review kit names it. */
  readonly rules: string
  /** How many clinicians judged how many made-up people. */
  readonly reviewers: number
  readonly people: number
  /** Of all first settings the rules suggested, judged blind: how many the clinicians accepted, of how many judgments. */
  readonly accepted: number
  readonly judgments: number
  /** How often a clinician said that what the rules suggest would harm. */
  readonly wouldHarm: number
}

/** Every review so far, oldest first. Only a review that took place, with the consent of those named, may be here. */
export const reviews: readonly Review[] = []
