import { type Answers, askedQuestions, type QuestionId, questions } from '#rules'
import { type InterviewActor, placeBack, placeOf, startInterview } from '../../../src/interview/actor.ts'
import type { InterviewEvent } from '../../../src/interview/events.ts'
import { type Answered, type Interview, inDanger, isReading, type Place } from '../../../src/interview/interview.ts'
import { Entries, same } from './entries.ts'
import type { Voice } from './say.ts'

const start: Place = { screen: 'start' }
const screenOf = (place: Place): string => (place.screen === 'asking' ? place.question : place.screen)

/**
 * What should be so at each step: the real machine, run here beside the page, and around it what a browser and a person
 * do. `chosen` is what the person chose, put down by the walker itself, so that an answer the machine lost is missed.
 */
export class Model {
  private actor: InterviewActor = startInterview()
  private readonly entries = new Entries(start)
  chosen: Answers = {}
  ticked: readonly string[] = []
  problem = false
  /** Ticks that are not yet an answer: they stay as long as somebody only looks something up. */
  private unsent: { readonly question: QuestionId; readonly ticked: readonly string[] } | null = null
  dialog: 'forget' | 'privacy' | 'save' | 'big' | null = null
  device: { readonly interview: Interview; readonly chosen: Answers } | null = null
  /** The language of the page, and the one that this tab keeps as chosen. */
  language = 'en'
  keptLanguage: string | null = null
  private asked: string | null = null
  /** Where the focus has to be after this step; null where nothing is asked of it. */
  focus: 'heading' | 'problem' | null = null

  get place(): Place {
    return placeOf(this.actor.getSnapshot())
  }
  get interview(): Interview {
    return this.actor.getSnapshot().context
  }
  get question(): QuestionId | null {
    return this.place.screen === 'asking' ? this.place.question : null
  }
  get voice(): Voice {
    return { respondent: this.interview.respondent, language: this.language }
  }
  can(event: InterviewEvent): boolean {
    return this.actor.getSnapshot().can(event)
  }

  send(event: InterviewEvent): void {
    const before = this.place
    this.actor.send(event)
    this.dialog = null
    if (event.type === 'forget') {
      this.chosen = {}
      this.keptLanguage = null
    } else if (event.type === 'begin' || event.type === 'open') this.keptLanguage ??= this.asked
    this.arrivesFrom(before)
    if (event.type === 'forget') this.entries.clear(start)
    else if (!same(before, this.place)) this.entries.push(this.place)
  }

  ticks(question: QuestionId, ticked: readonly string[]): void {
    this.ticked = ticked
    this.unsent = { question, ticked }
  }

  /** Continue on a question: takes the ticks as the answer, or says that there are none. */
  goesOn(): void {
    const { question, ticked } = this
    if (!question) this.send({ type: 'continue' })
    else if (ticked.length === 0) {
      this.problem = true
      this.focus = 'problem'
    } else {
      this.unsent = null
      const answer = answerFrom(question, ticked)
      this.chosen = { ...this.chosen, [question]: answer }
      this.send({ type: 'answer', question, with: answer } as Answered)
    }
  }

  /** Back or Forward of the browser: to the nearest entry that may be looked at. */
  travels(by: -1 | 1): void {
    const before = this.place
    this.entries.travel(by, (place) => {
      this.actor.send({ type: 'visit', place })
      return { arrived: this.place, wiped: this.interview.respondent === null }
    })
    this.arrivesFrom(before)
  }

  canTravel(by: -1 | 1): boolean {
    return this.entries.canTravel(by)
  }

  /** Back on the page. */
  goesBack(): void {
    if (this.canTravel(-1)) this.travels(-1)
    else this.send({ type: 'visit', place: placeBack(this.actor.getSnapshot()) })
  }

  reloads(): void {
    const { interview, place } = this
    this.actor = startInterview(interview.respondent === null ? undefined : { interview, place })
    this.looksUpAgain()
    this.dialog = null
    this.loads()
  }

  /** What can be read by anybody comes back with its entry, also when nobody has begun. */
  private looksUpAgain(): void {
    const place = this.entries.current
    if (isReading(place)) this.actor.send({ type: 'visit', place })
  }

  /** Leaves, and comes back by the browser; false when there is nothing of ours to come back to. */
  leaves(): boolean {
    this.send({ type: 'forget' })
    this.actor = startInterview()
    const back = this.entries.comeBack(start)
    this.looksUpAgain()
    this.loads()
    return back
  }

  /** Leaves the early exit for the question under it. */
  goesToQuestion(): void {
    this.focus = 'heading'
  }

  /** Opens the guide at an entry: there, and not at the heading, is the focus. */
  readsAbout(): void {
    this.send({ type: 'visit', place: { screen: 'guide' } })
    this.focus = null
  }

  speaks(language: string): void {
    this.language = language
    this.keptLanguage = language
    this.asked = language
  }

  savesOnDevice(): void {
    this.device = { interview: this.interview, chosen: this.chosen }
    this.dialog = null
  }

  deletesFromDevice(): void {
    this.device = null
    this.focus = 'heading'
  }

  opensDevice(): void {
    if (!this.device) return
    this.chosen = this.device.chosen
    this.send({ type: 'open', interview: this.device.interview })
  }

  private loads(): void {
    this.entries.replace(this.place)
    this.unsent = null
    this.language = this.keptLanguage ?? 'en'
    this.asked = null
    this.settles()
    this.focus = null
  }

  private arrivesFrom(before: Place): void {
    if (screenOf(before) === screenOf(this.place)) return
    this.settles()
    this.focus = 'heading'
  }

  private settles(): void {
    const { question, unsent } = this
    this.problem = false
    if (question !== unsent?.question && !isReading(this.place)) this.unsent = null
    if (question) this.ticked = this.unsent?.ticked ?? ticksOf(this.chosen[question])
  }

  get path(): readonly QuestionId[] {
    return askedQuestions(this.interview.answers)
  }
  get inDanger(): boolean {
    return inDanger(this.interview)
  }
}

function ticksOf(answer: Answers[QuestionId]): readonly string[] {
  if (answer === undefined) return []
  return answer.length === 0 ? ['none'] : [answer].flat()
}

function answerFrom(question: QuestionId, ticked: readonly string[]): Answers[QuestionId] {
  const [first] = ticked
  const { pick, options } = questions[question]
  if (first === 'unsure' || first === 'declined' || pick === 'one') return first as Answers[QuestionId]
  return options.filter((option) => ticked.includes(option)) as Answers[QuestionId]
}
