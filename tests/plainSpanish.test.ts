import { describe, expect, it } from 'vitest'
import { avoided, inflesz, syllables } from './plainSpanish.ts'

const NO_NAMES: ReadonlySet<string> = new Set()

describe('syllables', () => {
  const counted = {
    1: 'y a es más hoy muy ya usted:2 dos tres pies bien fue 911 1-800-662-4357',
    2: 'ayuda:3 llame país ahí día oír hora quien:1 quiera cuatro puede hacia leer guía:2 aire ciudad muerte tía',
    3: 'ahora opioides programa persona consumo sangrado naloxona:4 médico dosis:2 reunir:2 seguro heroína:4 oxígeno:4 ruido:2',
    4: 'tratamiento abstinencia enfermera emergencia necesita respirar:3 convulsiones residencial sobredosis línea:3 teléfono',
    5: 'ambulatorio recuperación medicamento hospitalario buprenorfina psiquiátrico:4 conseguíamos:5',
    6: 'hospitalización metanfetamina prestaciones:4',
  }
  const cases = Object.entries(counted).flatMap(([count, list]) =>
    list.split(' ').map((entry): [string, number] => [entry.split(':')[0] ?? '', Number(entry.split(':')[1] ?? count)]),
  )
  it('are tested with at least 60 words', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  it.each(cases)('of "%s" are %i', (word, count) => expect(syllables(word)).toBe(count))
})

describe('INFLESZ', () => {
  it('is the formula of Szigriszt Pazos', () => {
    expect(inflesz(['El gato duerme en la casa.'], NO_NAMES)).toBeCloseTo(206.835 - 62.3 * (9 / 6) - 6)
  })
  it('is lower for longer words and longer sentences', () => {
    const plain = inflesz(['Llame ya a un doctor. No se vaya.'], NO_NAMES)
    expect(inflesz(['Se recomienda la inmediata consulta con profesionales especializados.'], NO_NAMES)).toBeLessThan(plain - 30)
  })
  it('does not score a label under five words, and counts a name as one syllable', () => {
    expect(inflesz(['Tratamiento ambulatorio intensivo'], NO_NAMES)).toBe(100)
    const text = ['¿Toma usted buprenorfina cada día?']
    expect(inflesz(text, new Set(['buprenorfina']))).toBeGreaterThan(inflesz(text, NO_NAMES))
  })
})

describe('avoided words', () => {
  it.each([
    ['Es un adicto', 'adicto'],
    ['las drogadictas', 'drogadictas'],
    ['un toxicómano', 'toxicómano'],
    ['el ABUSO de drogas', 'abuso'],
    ['ya está limpio', 'limpio'],
    ['una prueba sucia', 'sucia'],
    ['los consumidores', 'consumidores'],
    ['usuarios de heroína', 'usuarios de heroína'],
    ['un alcohólico', 'alcohólico'],
    ['el vicio', 'vicio'],
    ['un problema de drogas', 'problema de drogas'],
    ['tuvo una recaída', 'recaída'],
    ['un tratamiento fallido', 'tratamiento fallido'],
    ['terapia de sustitución', 'terapia de sustitución'],
    ['tratamiento asistido con medicamentos', 'asistido con medicamentos'],
    ['Debe estar sobrio primero.', 'debe estar sobrio primero'],
    ['La desintoxicación basta.', 'la desintoxicación basta'],
    ['Lo garantizamos.', 'garantizamos'],
    ['Es de bajo riesgo.', 'de bajo riesgo'],
    ['Tiene una adicción grave.', 'adicción grave'],
    ['¿Cómo te sientes?', 'te'],
    ['Llama a tu doctor.', 'tu'],
    ['él o ella', 'él o ella'],
    ['seguro/a', 'seguro/a'],
    ['Llame al 1-888-555-0100.', '1-888-555-0100'],
  ])('are found in "%s"', (text, word) => expect(avoided(text)).toEqual([word]))

  it.each([
    'la adicción a la heroína',
    'una persona que consume heroína',
    'volver a consumir',
    'la desintoxicación sola no cuenta',
    'No hay garantía.',
    'menos riesgo',
    'Llame al 1-800-662-4357.',
    'gente cuya adicción es grave',
    'buprenorfina o metadona, 24/7',
    'su doctor',
  ])('are not seen in "%s"', (text) => expect(avoided(text)).toEqual([]))
})
