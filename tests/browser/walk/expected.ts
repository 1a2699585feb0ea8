import { type Answers, type QuestionId, questions, recommend } from '#rules'
import { decisiveReasons } from '../../../src/result/advice.ts'
import type { Model } from './model.ts'
import { say } from './say.ts'
import { type Seen, type Told, told } from './seen.ts'

/** What has to be on the page and in the browser when the model is right. */
export function expected(model: Model): Seen {
  const { voice, place, question, interview } = model
  const words = (key: string, values?: Readonly<Record<string, string>>) => say(voice, key, values)
  const { heading, page } = namesOf(model)
  const title = page === null ? words('ui:name') : words('ui:title', { page, name: words('ui:name') })
  return {
    title: model.problem ? words('ui:errorTitle', { title }) : title,
    address: '/',
    heading,
    question,
    ticked: question ? inOrder(question, model.ticked) : [],
    problem: model.problem,
    dialog: model.dialog && words(titleOf[model.dialog]),
    focus: model.focus,
    tab: interview.respondent && { respondent: interview.respondent, place, answers: model.chosen },
    device: model.device?.chosen ?? null,
    language: model.keptLanguage,
    others: 0,
    review: place.screen === 'review' ? model.path.map((id) => reviewLine(model, id)) : [],
    told: place.screen === 'result' ? toldOf(model.chosen) : (Object.fromEntries(told.map((name) => [name, []])) as never),
  }
}

const titleOf = {
  forget: 'ui:foot.deleteTitle',
  privacy: 'privacy:title',
  save: 'result:keep.deviceTitle',
  big: 'result:sections.say',
} as const

/** The heading of a place, and its name in the title of the window. */
function namesOf({ place, voice, inDanger, chosen, path }: Model): { readonly heading: string; readonly page: string | null } {
  const words = (key: string, values?: Readonly<Record<string, string>>) => say(voice, key, values)
  switch (place.screen) {
    case 'start':
      return { heading: words('ui:start.title'), page: null }
    case 'asking': {
      const page = words('ui:question.title', { number: String(path.indexOf(place.question) + 1) })
      return { heading: words(`questions:${place.question}.ask`), page }
    }
    case 'emergency':
      return {
        heading: words(inDanger ? 'ui:emergency.title' : 'ui:emergency.unsureTitle'),
        page: words('ui:emergency.pageTitle'),
      }
    case 'review':
      return { heading: words('ui:review.title'), page: words('ui:review.title') }
    case 'details':
      return { heading: words('result:details.title'), page: words('result:details.title') }
    case 'guide':
      return { heading: words('guide:title'), page: words('guide:title') }
    case 'without':
      return { heading: words('without:title'), page: words('without:title') }
    case 'method':
      return { heading: words('ui:foot.method'), page: words('ui:foot.method') }
    case 'result': {
      const heading = words(chosen.ageGroup === 'under18' ? 'result:youth.heading' : 'result:heading')
      return { heading, page: heading }
    }
  }
}

/** The ticks in the order of the page. */
function inOrder(question: QuestionId, ticked: readonly string[]): readonly string[] {
  const values: readonly string[] = [...questions[question].options, 'none', 'unsure', 'declined']
  return [...new Set(values)].filter((value) => ticked.includes(value))
}

function reviewLine({ voice, chosen }: Model, question: QuestionId): readonly string[] {
  const answer = chosen[question]
  const short = say(voice, `questions:${question}.short`)
  if (answer === undefined) return [short, say(voice, 'ui:review.notAnswered')]
  if (answer === 'unsure' || answer === 'declined') return [short, say(voice, `ui:review.${answer}`)]
  if (answer.length === 0) return [short, say(voice, 'ui:review.none')]
  return [short, ...[answer].flat().map((value) => say(voice, `questions:${question}.options.${value}`))]
}

/** What the result has to tell of these answers. */
function toldOf(answers: Answers): Told {
  const result = recommend(answers)
  if (result.kind === 'emergency') throw new Error('In danger there is no result to tell.')
  const adult = result.kind === 'setting' ? result : null
  const all: Told = {
    setting: adult ? [adult.low] : [],
    'setting-high': adult && adult.low !== adult.high ? [adult.high] : [],
    youth: adult ? [] : ['true'],
    'first-step': [result.firstStep],
    reason: adult ? decisiveReasons(adult.reasons, adult.low) : [],
    'either-of': adult?.eitherOf ?? [],
    medication: result.medication,
    alongside: result.alongside,
    'if-applies': result.ifApplies,
    conflict: adult?.conflicts ?? [],
    note: adult?.notes ?? [],
    workable: adult?.workable ? [adult.workable.setting] : [],
    unmet: adult?.workable?.unmet ?? [],
    'only-with': adult?.workable?.onlyWith ?? [],
  }
  return Object.fromEntries(told.map((name) => [name, all[name].toSorted()])) as never
}
