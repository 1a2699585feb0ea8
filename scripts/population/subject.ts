/** What `population.mjs` needs: the rules for the people, and the real figures. */
export { countedOf } from './counted.ts'
export { people } from './people.ts'
export { default as realFigures } from './real.json' with { type: 'json' }
