/** `npm run fhir`: checks the FHIR files against the schema of R4, and draws every call in LHC-Forms (docs/fhir.md). */
import { isDeepStrictEqual } from 'node:util'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { openClient } from './client.mjs'
import { schemaOfR4 } from './schema.mjs'

const picture = 'test-results/fhir.png'
const wrong = []
const same = (what, found, expected) => {
  if (!isDeepStrictEqual(found, expected))
    wrong.push(`${what}\n  found    ${JSON.stringify(found)}\n  expected ${JSON.stringify(expected)}`)
}

const config = { configFile: false, mode: 'production', logLevel: 'error' }
const { module: build } = await runnerImport('./scripts/build/firstWords.ts', config)
const { module: subject } = await runnerImport('./scripts/fhir/subject.ts', { ...config, plugins: [build.firstWords] })
const { calls, presses, publishedFiles } = subject
const { questionnaire } = publishedFiles
const questions = questionnaire.item.flatMap(({ item }) =>
  item.filter(({ type }) => type === 'choice').map(({ linkId }) => linkId),
)
const responseIn = ({ entry }) => entry.find(({ resource }) => resource.resourceType === 'QuestionnaireResponse').resource

const check = schemaOfR4()
const resources = [...Object.values(publishedFiles), ...calls.map(({ bundle }) => bundle)]
for (const resource of resources) wrong.push(...check(resource))
console.log(`${resources.length} resources were checked against the schema.`)

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH })
const client = await openClient(browser)

/** Codes in a response, as the client writes them. */
const codesIn = (response) =>
  Object.fromEntries(
    response.item
      .flatMap(({ item }) => item)
      .map(({ linkId, answer }) => [linkId, answer.map(({ valueCoding }) => valueCoding.code)]),
  )

for (const { who, bundle, shown } of calls) {
  const response = responseIn(bundle)
  await client.draw(questionnaire, response)
  const drawn = await client.shown(questions)
  same(`${who}: the questions`, drawn.asked, shown.asked)
  same(`${who}: the answers`, drawn.chosen, shown.chosen)
  same(`${who}: the response written again`, await client.codes(), codesIn(response))
}
console.log(`${calls.length} calls were drawn, of people as the laws of the rules know them.`)
const [{ bundle: first }] = calls
await client.draw(questionnaire, responseIn(first))
await client.page.screenshot({ path: picture, fullPage: true })
console.log(`A picture of the first one: ${picture}`)

await client.draw(questionnaire)
for (const { question, code, asked } of presses) {
  await client.press(question, code)
  same(`after ${code} of ${question}`, (await client.shown(questions)).asked, asked)
}
console.log(`${presses.length} answers were pressed, one after another.`)
await browser.close()

if (wrong.length > 0) {
  console.error(`\n${wrong.join('\n')}\n\n${wrong.length} things are wrong.`)
  process.exit(1)
}
console.log('LHC-Forms shows the same questions and answers as Where to Start.')
