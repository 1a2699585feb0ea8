import facts from '../../src/locales/en/facts.json' with { type: 'json' }
import guide from '../../src/locales/en/guide.json' with { type: 'json' }
import method from '../../src/locales/en/method.json' with { type: 'json' }
import programs from '../../src/locales/en/programs.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import script from '../../src/locales/en/script.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import without from '../../src/locales/en/without.json' with { type: 'json' }

const files = { facts, guide, method, programs, questions, result, script, ui, without }

/** The English text at a place such as "result:needs.severe", or undefined. */
function at(place: string): unknown {
  return place.split(/[:.]/).reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], files)
}

export const isSaid = (place: string): boolean => at(place) !== undefined

/** The English text at a place, with these values filled in. Throws if there is none. */
export function words(place: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = at(place)
  if (typeof text !== 'string') throw new Error(`The rulebook needs words that nobody wrote: ${place}`)
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

/** The text at a place in the voice for a relative, or the text for everybody. */
export const themWords = (place: string): string => words(isSaid(`${place}_them`) ? `${place}_them` : place)

/** All texts of a list or group, without those in the voice for a relative. Throws if there are none. */
export function allWords(place: string): string[] {
  const group = at(place)
  if (typeof group !== 'object' || group === null) throw new Error(`The rulebook needs words that nobody wrote: ${place}`)
  return Object.keys(group)
    .filter((key) => !key.endsWith('_them'))
    .map((key) => words(`${place}.${key}`))
}
