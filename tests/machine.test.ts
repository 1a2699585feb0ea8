// Shows where an interview leads and what it keeps; not what its pages look like, nor the browser's own Back.
import { describe, expect, it, test } from 'vitest'
import { type Answers, askedQuestions, type QuestionId, questionIds, questions } from '#rules'
import { placeOf, startInterview, visitPlaceBefore } from '../src/interview/actor.ts'
import { interviewOf } from '../src/interview/context.ts'
import { type Answered, asking, blank, type Interview, type Place, type ReturnTo } from '../src/interview/interview.ts'

/** Somebody in an interview: does one thing after another, and can say where it led. */
function person(kept?: { readonly interview: Interview; readonly place: Place }) {
  const actor = startInterview(kept)
  const person = {
    at: () => placeOf(actor.getSnapshot()),
    interview: () => interviewOf(actor.getSnapshot().context),
    begins: (respondent: 'self' | 'other' = 'self') => done(() => actor.send({ type: 'begin', respondent })),
    answers: (given: Answers) =>
      done(() => {
        for (const [question, answer] of Object.entries(given)) actor.send({ type: 'answer', question, with: answer } as Answered)
      }),
    changes: (question: QuestionId) => done(() => actor.send({ type: 'edit', question })),
    visits: (place: Place) => done(() => actor.send({ type: 'visit', place })),
    stops: () => done(() => actor.send({ type: 'stop' })),
    goesOn: () => done(() => actor.send({ type: 'continue' })),
    reconsiders: () => done(() => actor.send({ type: 'reconsider' })),
    forgets: () => done(() => actor.send({ type: 'forget' })),
    goesBack: () => done(() => visitPlaceBefore(actor)),
  }
  function done(deed: () => void) {
    deed()
    return person
  }
  return person
}

/** Somebody with these answers who looks at this place. */
const someone = (answers: Answers, place: Place) => person({ interview: { ...blank, respondent: 'self', answers }, place })

const ofHealth: Answers = {
  dangerNow: [],
  ageGroup: 'adult',
  lastUse: 'overThreeMonths',
  signs: ['craving'],
  duration: 'underOneYear',
  otherSubstances: [],
  overdose: 'never',
  mentalHealth: 'none',
  physicalHealth: 'none',
  pregnancy: 'no',
}
const complete: Answers = {
  ...ofHealth,
  housing: 'stable',
  heroinAtHome: 'no',
  support: 'strong',
  obligations: 'none',
  travel: 'daily',
  payment: 'privateInsurance',
  stage: 'none',
  relapse: 'never',
  medication: 'none',
  medicationView: 'interested',
}

const without = (answers: Answers, ...ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id as QuestionId)))

const start: Place = { screen: 'start' }
const emergency: Place = { screen: 'emergency' }
const review: Place = { screen: 'review' }
const result: Place = { screen: 'result' }
const guide: Place = { screen: 'guide' }
const method: Place = { screen: 'method' }
const everyPlace: readonly Place[] = [
  ...[start, emergency, review, result, guide, method],
  ...questionIds.flatMap((id) => ([null, 'review', 'result'] as const).map((returnTo) => asking(id, returnTo))),
]

/** The places of all that one can get to from here. */
function open(from: () => ReturnType<typeof person>): Place[] {
  return everyPlace.filter((place) => {
    const visitor = from()
    return (
      JSON.stringify(visitor.at()) !== JSON.stringify(place) &&
      JSON.stringify(visitor.visits(place).at()) === JSON.stringify(place)
    )
  })
}

describe('the way through the questions', () => {
  /** The questions asked of somebody who always takes the option of this number, or the last one. */
  function askedOf(number: number): QuestionId[] {
    const walker = person().begins()
    const asked: QuestionId[] = []
    for (let place = walker.at(); place.screen === 'asking'; place = walker.at()) {
      const { pick, options } = questions[place.question]
      asked.push(place.question)
      walker.answers({ [place.question]: pick === 'many' ? [] : options[Math.min(number, options.length - 1)] })
    }
    expect(walker.at()).toEqual(review)
    expect(asked).toEqual(askedQuestions(walker.interview().answers))
    return asked
  }

  it('reaches every question, asks each once and in order, and ends at the review', () => {
    const reached = new Set([0, 1, 2, 3, 4].flatMap(askedOf))
    expect(questionIds.filter((id) => !reached.has(id))).toEqual([])
  })
  it('begins with danger, for oneself and for somebody else', () => {
    expect(person().begins('self').at()).toEqual(asking('dangerNow'))
    expect(person().begins('other').at()).toEqual(asking('dangerNow'))
  })
  it('takes "not sure" and "rather not say" as answers and asks the next question', () => {
    const unsure = someone({ dangerNow: [] }, asking('ageGroup')).answers({ ageGroup: 'unsure' })
    expect(unsure.at()).toEqual(asking('lastUse'))
    expect(unsure.answers({ lastUse: 'declined' }).at()).toEqual(asking('signs'))
  })
  it('can go back one question at a time, to the start, with every answer kept', () => {
    const back = someone({ dangerNow: [], ageGroup: 'adult' }, asking('lastUse')).goesBack()
    expect(back.at()).toEqual(asking('ageGroup'))
    expect(back.goesBack().at()).toEqual(asking('dangerNow'))
    expect(back.goesBack().at()).toEqual(start)
    expect(back.interview().answers).toEqual({ dangerNow: [], ageGroup: 'adult' })
  })
  it('continues where it was after an earlier answer is given again', () => {
    const again = someone({ dangerNow: [], ageGroup: 'adult', lastUse: 'unsure' }, asking('ageGroup')).answers({
      ageGroup: 'adult',
    })
    expect(again.at()).toEqual(asking('signs'))
  })
  it('skips nothing: a later question cannot be visited before those ahead of it are answered', () => {
    const places = open(() => someone({ dangerNow: [], ageGroup: 'adult' }, start))
    const seen = new Set(places.map((place) => (place.screen === 'asking' ? place.question : place.screen)))
    expect([...seen].sort()).toEqual(['ageGroup', 'dangerNow', 'guide', 'lastUse', 'method'])
  })
})

describe('an emergency answer', () => {
  const everyDanger = questions.dangerNow.options
  const someDangers = [...everyDanger.map((danger) => [danger]), everyDanger.slice(1), everyDanger]

  test.each(someDangers.map((dangers) => ({ dangers })))('leads to the emergency page: $dangers', ({ dangers }) => {
    expect(person().begins().answers({ dangerNow: dangers }).at()).toEqual(emergency)
    expect(someone(complete, review).changes('dangerNow').answers({ dangerNow: dangers }).at()).toEqual(emergency)
    expect(someone(complete, result).changes('dangerNow').answers({ dangerNow: dangers }).at()).toEqual(emergency)
  })
  it('allows only the start and the question about danger', () => {
    const inDanger = () => someone({ ...complete, dangerNow: ['selfHarm'] }, emergency)
    const others = open(inDanger).filter((place) => !(place.screen === 'asking' && place.question === 'dangerNow'))
    expect(others).toEqual([start])
  })
  it('blocks "continue" and "stop"', () => {
    const inDanger = someone({ ...complete, dangerNow: ['selfHarm'] }, emergency)
    expect(inDanger.goesOn().stops().at()).toEqual(emergency)
  })
  it('also returns to its page from the start', () => {
    const inDanger = () => someone({ ...complete, dangerNow: ['selfHarm'] }, emergency).visits(start)
    expect(inDanger().goesOn().at()).toEqual(emergency)
    expect(inDanger().begins().at()).toEqual(emergency)
  })
  it('can be changed, and the questions go on', () => {
    const again = someone({ dangerNow: ['overdoseSigns'] }, emergency).reconsiders()
    expect(again.at()).toEqual(asking('dangerNow'))
    expect(again.answers({ dangerNow: [] }).at()).toEqual(asking('ageGroup'))
  })
})

describe('"not sure" about danger', () => {
  it('shows the emergency page and goes on from there', () => {
    const unsure = person().begins().answers({ dangerNow: 'unsure' })
    expect(unsure.at()).toEqual(emergency)
    expect(unsure.goesOn().at()).toEqual(asking('ageGroup'))
  })
  it('lets people see the page again later, unlike "none of this"', () => {
    const unsure = someone({ ...complete, dangerNow: 'unsure' }, review)
    expect(unsure.visits(emergency).at()).toEqual(emergency)
    expect(someone(complete, review).visits(emergency).at()).toEqual(review)
  })
  test.each([review, result])('goes on to where Change was pressed: $screen', (place) => {
    const unsure = someone(complete, place).changes('dangerNow').answers({ dangerNow: 'unsure' })
    expect(unsure.at()).toEqual(emergency)
    expect(unsure.goesOn().at()).toEqual(place)
  })
})

describe.each([review, result])('Change, pressed on the $screen', (place) => {
  const returnTo = place.screen as ReturnTo

  it('shows the question and leads back', () => {
    const changing = someone(complete, place).changes('support')
    expect(changing.at()).toEqual(asking('support', returnTo))
    expect(changing.answers({ support: 'none' }).at()).toEqual(place)
    expect(changing.interview().answers.support).toBe('none')
  })
  it('first asks a newly opened question', () => {
    const changing = someone(complete, place).changes('lastUse').answers({ lastUse: 'withinWeek' })
    expect(changing.at()).toEqual(asking('withdrawal', returnTo))
    expect(changing.answers({ withdrawal: 'none' }).at()).toEqual(place)
  })
  it('asks all newly opened questions, in order', () => {
    const young = { ...without(complete, 'signs', 'duration', 'obligations', 'relapse'), ageGroup: 'under18' } as const
    const changing = someone(young, place).changes('ageGroup').answers({ ageGroup: 'adult' })
    expect(changing.at()).toEqual(asking('signs', returnTo))
    expect(changing.answers({ signs: [] }).at()).toEqual(asking('duration', returnTo))
    expect(changing.answers({ duration: 'unsure' }).at()).toEqual(asking('obligations', returnTo))
    expect(changing.answers({ obligations: 'cannotPauseWork' }).at()).toEqual(asking('time', returnTo))
    expect(changing.answers({ time: 'fewHours' }).at()).toEqual(asking('relapse', returnTo))
    expect(changing.answers({ relapse: 'declined' }).at()).toEqual(place)
  })
  it('still asks the rest of them after going back in between', () => {
    const young = { ...without(complete, 'signs', 'duration'), ageGroup: 'under18' } as const
    const changing = someone(young, place).changes('ageGroup').answers({ ageGroup: 'adult', signs: [] })
    expect(changing.at()).toEqual(asking('duration', returnTo))
    const back = changing.visits(asking('signs', returnTo)).answers({ signs: ['craving'] })
    expect(back.at()).toEqual(asking('duration', returnTo))
    expect(back.answers({ duration: 'unsure' }).at()).toEqual(place)
  })
  it('does not ask unrelated questions that were open before', () => {
    expect(someone(without(complete, 'payment'), place).changes('support').answers({ support: 'none' }).at()).toEqual(place)
  })
  it('keeps an answer whose question is no longer asked, for when it is asked again', () => {
    const inDetox = { ...complete, stage: 'detox', stageNow: 'endedNoUse' } as const
    const changing = someone(inDetox, place).changes('stage').answers({ stage: 'none' })
    expect(askedQuestions(changing.interview().answers)).not.toContain('stageNow')
    expect(changing.interview().answers.stageNow).toBe('endedNoUse')
    expect(changing.changes('stage').answers({ stage: 'detox' }).at()).toEqual(place)
    expect(askedQuestions(changing.interview().answers)).toContain('stageNow')
    expect(changing.interview().answers).toEqual(inDetox)
  })
  it('can be canceled by going back', () => {
    expect(someone(complete, place).changes('support').goesBack().at()).toEqual(place)
  })
})

describe('stopping early', () => {
  const almost = without(ofHealth, 'pregnancy')

  it('is not possible before the end of the section on health', () => {
    const walker = person().begins()
    for (const [question, answer] of Object.entries(almost)) {
      expect(walker.stops().at()).toEqual(asking(question as QuestionId))
      walker.answers({ [question]: answer })
    }
    expect(walker.stops().at()).toEqual(asking('pregnancy'))
    expect(walker.visits(result).visits(review).at()).toEqual(asking('pregnancy'))
  })
  it('is possible after that at each question, and leads to the result', () => {
    const walker = someone(almost, asking('pregnancy')).answers({ pregnancy: 'no' })
    expect(walker.at()).toEqual(asking('housing'))
    expect(walker.stops().at()).toEqual(result)
    expect(
      someone({ ...ofHealth, housing: 'none' }, asking('support'))
        .stops()
        .at(),
    ).toEqual(result)
  })
  it('keeps the rest open: "go on" leads to the next question', () => {
    expect(someone(ofHealth, result).goesOn().at()).toEqual(asking('housing'))
    expect(someone(ofHealth, review).goesOn().at()).toEqual(asking('housing'))
  })
  it('ends when everything is answered', () => {
    expect(someone(complete, result).goesOn().at()).toEqual(result)
    expect(someone(complete, review).goesOn().at()).toEqual(review)
  })
})

describe('deleting the answers', () => {
  test.each([start, asking('support'), review, result])('deletes everything and leads to the start, from $screen', (place) => {
    const gone = someone(complete, place).forgets()
    expect(gone.at()).toEqual(start)
    expect(gone.interview()).toEqual({ respondent: null, desk: false, answers: {}, at: null, returnTo: null, opened: [] })
  })
  it('works in an emergency too', () => {
    const gone = someone({ dangerNow: ['selfHarm'] }, emergency).forgets()
    expect(gone.at()).toEqual(start)
    expect(gone.interview().answers).toEqual({})
  })
  it('allows no earlier place except public pages', () => {
    expect(open(() => someone(complete, result).forgets())).toEqual([guide, method])
  })
  it('makes the next interview begin at its first question', () => {
    expect(someone(complete, result).forgets().begins().at()).toEqual(asking('dangerNow'))
  })
})

describe.each([guide, method])('reading, before, during and after: $screen', (place) => {
  test.each([asking('support', 'result'), review, result])('returns to the previous place: %j', (from) => {
    expect(someone(complete, from).visits(place).goesBack().at()).toEqual(from)
  })
  test('needs no interview, and returns to the start', () => {
    expect(person().visits(place).at()).toEqual(place)
    expect(person().visits(place).goesBack().at()).toEqual(start)
  })
  test.each([asking('support', 'result'), review, result])('keeps the place and the answers, from $screen', (from) => {
    const reader = someone(complete, from)
    const before = reader.interview()
    expect(reader.visits(place).at()).toEqual(place)
    expect(reader.interview()).toEqual(before)
    expect(reader.visits(from).at()).toEqual(from)
  })
})

describe('kept answers', () => {
  const part: Answers = { dangerNow: [], ageGroup: 'adult', lastUse: 'unsure' }

  it('lead to where the interview stood', () => {
    expect(someone(part, asking('signs')).at()).toEqual(asking('signs'))
    expect(someone(complete, result).at()).toEqual(result)
  })
  it('lead to the start if that place cannot be visited', () => {
    expect(someone(part, result).at()).toEqual(start)
    expect(someone(part, asking('support')).at()).toEqual(start)
  })
  it('continue at the next open question if the interview is begun again', () => {
    const again = someone(part, start).begins('other')
    expect(again.at()).toEqual(asking('signs'))
    expect(again.interview()).toMatchObject({ respondent: 'other', answers: part })
  })
  it('continue in the same voice after "carry on"', () => {
    const other = { ...blank, respondent: 'other', answers: part } as const
    const again = person({ interview: other, place: start }).goesOn()
    expect(again.at()).toEqual(asking('signs'))
    expect(again.interview()).toMatchObject({ respondent: 'other', answers: part })
  })
  it('lead to the review if everything is answered', () => expect(someone(complete, start).goesOn().at()).toEqual(review))
})
