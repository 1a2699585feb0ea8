/** Runs laws over many people in one pass. Counts how often each law applied, and lists the first people who break it. */
import { beforeAll, expect, test } from 'vitest'
import { amount, grouped, print } from './proof.ts'

type Law<T> = { readonly when: (one: T) => boolean; readonly then: (one: T) => boolean; readonly broken: T[]; cases: number }

/** `law` defines a law that must apply at least this often. `met` is the number of people after the pass. */
export function lawsOver<T>(topic: string, people: () => Iterable<T>) {
  const laws: Law<T>[] = []
  let met = 0
  beforeAll(() => {
    for (const one of people()) {
      met += 1
      for (const law of laws) {
        if (!law.when(one)) continue
        law.cases += 1
        if (!law.then(one) && law.broken.length < 3) law.broken.push(one)
      }
    }
    const broken = laws.filter((law) => law.broken.length > 0).length
    print(`${topic}: ${grouped(met)} people, ${laws.length} laws, ${broken === 0 ? '0 exceptions' : `${broken} broken`}`)
  })
  const law = (sentence: string, when: Law<T>['when'], then: Law<T>['then'], often = amount(100, 100, 10)) => {
    const own: Law<T> = { when, then, broken: [], cases: 0 }
    laws.push(own)
    test(sentence, () => {
      expect(own.broken).toEqual([])
      expect(own.cases).toBeGreaterThan(often)
    })
  }
  return { law, met: () => met }
}

export const anybody = () => true
