// Shows whom the review kit shows, in which words, and that part A is blind; not that the people are like real ones.
import { describe, expect, test } from 'vitest'
import { askedQuestions, ladder, questionIds, questions, reviews } from '#rules'
import { peopleToJudge } from '../scripts/review-kit/people.ts'
import { choose, isMarked, marks, noChoice } from '../scripts/review-kit/page/choose.ts'
import { filled } from '../scripts/review-kit/page/kit.ts'
import { allowed, nextBlind, nextSeen } from '../scripts/review-kit/page/place.ts'
import en from '../scripts/review-kit/page/words/en.json'
import es from '../scripts/review-kit/page/words/es.json'
import { emptyResponse, firstSteps, parseResponse, personIds } from '../scripts/review-kit/response.ts'
import { vignette, vignetteWords } from '../scripts/review-kit/vignette.ts'
import { languages, themWords } from '../scripts/review-kit/words.ts'
import { peopleInDanger, personas, youngPersonas } from './laws/personas.ts'

const people = peopleToJudge()
const countOf = (has: (one: (typeof people)[number]) => boolean) => people.filter(has).length
