import { describe, expect, it } from 'vitest'
import { avoided, grade, longSentences, sentences, syllables, words } from './plain.ts'

const NO_NAMES: ReadonlySet<string> = new Set()

describe('sentences', () => {
  it('end at a full stop, a question mark, an exclamation mark and a line break', () => {
    expect(sentences('Stay here. Are you safe? Good! One more\nThe end')).toEqual([
      'Stay here.',
      'Are you safe?',
      'Good!',
      'One more',
      'The end',
    ])
  })
  it('keep a closing quote or bracket', () => {
    expect(sentences('They said "I am ill." We called. (It was late.) Help came.')).toEqual([
      'They said "I am ill."',
      'We called.',
      '(It was late.)',
      'Help came.',
    ])
  })
  it('do not end inside a phone number or a decimal', () => {
    expect(sentences('Call 1-800-662-4357. It takes 12.5 minutes.')).toEqual(['Call 1-800-662-4357.', 'It takes 12.5 minutes.'])
  })
  it('go on after "a.m." in the middle, and end after it before a capital letter', () => {
    expect(sentences('Come at 9 a.m. on Monday.')).toEqual(['Come at 9 a.m. on Monday.'])
    expect(sentences('Come at 9 a.m. Bring a friend.')).toEqual(['Come at 9 a.m.', 'Bring a friend.'])
  })
  it('do not end after a title, "e.g." or the "No." of a number, but do after the word "No."', () => {
    expect(sentences('Ask Dr. Lee. Take one, e.g. Naloxone.')).toEqual(['Ask Dr. Lee.', 'Take one, e.g. Naloxone.'])
    expect(sentences('Go to room No. 5 now.')).toEqual(['Go to room No. 5 now.'])
    expect(sentences('No. That is all.')).toEqual(['No.', 'That is all.'])
  })
  it('are none in an empty text or in dots alone', () => {
    expect(sentences('  ')).toEqual([])
    expect(sentences('...')).toEqual([])
  })
})

describe('words', () => {
  it('hold together at hyphens, apostrophes, inner dots and in numbers', () => {
    expect(words("Don't call the live-in program at 9 a.m. or 1-800-662-4357, 24/7, for 12.5 hours.")).toEqual([
      "Don't",
      'call',
      'the',
      'live-in',
      'program',
      'at',
      '9',
      'a.m.',
      'or',
      '1-800-662-4357',
      '24/7',
      'for',
      '12.5',
      'hours',
    ])
  })
  it('are two if a slash separates letters', () => {
    expect(words('work/school')).toEqual(['work', 'school'])
  })
})

describe('syllables', () => {
  const counted = {
    1: 'the use used lips breathe slow changed lives does tired ache home blue friend prescribed:2 yes',
    2: 'opioid:3 being trying seizure using needed table people handled places quiet someone something everyday:3 maybe safely safety careful homeless chest:1 heroin:3 client science patient didn’t couldn’t cocaine rehab idea:3 fluids program treatment doctor prison sober evening every yourself outside withdraw player beyond',
    3: 'fentanyl medicine methadone naloxone violence period family withdrawal everyone anyone usual area hospital pregnancy serious depression insurance outpatient somebody caregiver element confusion medical',
    4: 'diarrhea anxiety recovery oxycodone emergency situation diagnosis experience society residential january counselor:3 january',
  }
  const cases = Object.entries(counted).flatMap(([count, list]) =>
    list.split(' ').map((entry): [string, number] => [entry.split(':')[0] ?? '', Number(entry.split(':')[1] ?? count)]),
  )
  it('are tested with at least 60 words', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  it.each(cases)('of "%s" are %i', (word, count) => expect(syllables(word)).toBe(count))
  it('of a numeral or a phone number count as one', () => {
    expect(['12', '12.5', '24/7', '1-800-662-4357', '9–15'].map(syllables)).toEqual([1, 1, 1, 1, 1])
  })
  it('of a word with hyphens are those of its parts', () => {
    expect([syllables('live-in'), syllables('12-year-old'), syllables('a.m.')]).toEqual([2, 3, 2])
  })
})

describe('the grade', () => {
  it('is the formula of Flesch and Kincaid', () => {
    expect(grade(['The cat sat on the mat.'], NO_NAMES)).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59)
  })
  it('is higher for longer words and longer sentences', () => {
    const plain = grade(['Call a doctor now. Stay with them.'], NO_NAMES)
    expect(grade(['Immediate consultation with a medical professional is recommended.'], NO_NAMES)).toBeGreaterThan(plain + 5)
  })
  it('does not score a label under five words, but scores a short whole sentence', () => {
    expect(grade(['Intensive outpatient program'], NO_NAMES)).toBe(0)
    expect(grade(['Call 911.'], NO_NAMES)).not.toBe(0)
  })
  it('counts a name as one syllable', () => {
    const text = ['Do you take buprenorphine every day?']
    expect(grade(text, new Set(['buprenorphine']))).toBeLessThan(grade(text, NO_NAMES))
  })
  it('is taken over all texts together, not as a mean of their grades', () => {
    const [one, two] = ['Stay here with me now.', 'Medication can be continued at every level of care that follows.']
    expect(grade([one, two], NO_NAMES)).toBeCloseTo(grade([`${one} ${two}`], NO_NAMES))
  })
})

describe('long sentences', () => {
  it('are those over 18 words, or over the limit given', () => {
    const eighteen = 'One two three four five six seven eight nine ten one two three four five six seven eight.'
    expect(longSentences([eighteen, `And ${eighteen}`])).toEqual([`And ${eighteen}`])
    expect(longSentences(['Only three words.'], 2)).toEqual(['Only three words.'])
  })
})

describe('avoided words', () => {
  it.each([
    ['He is an addict', 'addict'],
    ['drug users', 'users'],
    ['substance ABUSE', 'abuse'],
    ['an abuser', 'abuser'],
    ['bad habits', 'habits'],
    ['get clean', 'clean'],
    ['a dirty test', 'dirty'],
    ['junkies', 'junkies'],
    ['medication-assisted treatment', 'medication-assisted'],
    ['opioid substitution', 'substitution'],
    ['replacement therapy', 'replacement'],
    ['a failed treatment', 'failed treatment'],
    ['relapsers', 'relapsers'],
    ['an addicted baby', 'addicted baby'],
    ['an alcoholic', 'alcoholic'],
    ['a drug problem', 'drug problem'],
    ['a former addict', 'former addict'],
    ['an opiate addict', 'opiate addict'],
    ['relapse is a failure', 'relapse is a failure'],
  ])('are found in "%s"', (text, word) => expect(avoided(text)).toEqual([word]))

  it.each([
    ['You must be drug-free first.', 'must be drug-free first'],
    ['Detox is all you need.', 'detox is all'],
    ['Cold turkey is safe.', 'cold turkey is safe'],
    ['We guarantee it.', 'guarantee'],
    ['That is low risk.', 'low risk'],
    ['You have severe opioid use disorder.', 'severe opioid use disorder'],
    ['Call 1-888-555-0100.', '1-888-555-0100'],
    ['Call 888-555-0100.', '888-555-0100'],
  ])('include what is never safe to say: "%s"', (text, phrase) => expect(avoided(text)).toEqual([phrase]))

  it.each([
    'addiction care',
    'useful',
    'cleanse',
    'inhabited',
    'Alcoholics Anonymous',
    'Detox is not enough.',
    'There is no guarantee.',
    'A lower risk.',
    'This points to severe opioid use disorder. It is not a diagnosis.',
    'Call 1-800-662-4357.',
    'Cold turkey is not safe.',
    'return to use',
  ])('are not seen in "%s"', (text) => expect(avoided(text)).toEqual([]))

  it('are named once each, in lower case', () => expect(avoided('Users and users, clean')).toEqual(['users', 'clean']))
})
