import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const lforms = fileURLToPath(new URL('packages/node_modules/lforms/dist/lforms', import.meta.url))
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js']
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${scripts.map((path) => `<script src="/${path}"></script>`).join('\n')}</html>`

/** LHC-Forms in a page. Its files are answered from the disk; nothing else can be requested. */
export async function openClient(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname !== 'localhost') return route.abort()
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
    return route.fulfill({ path: join(lforms, pathname) })
  })
  await page.goto('http://localhost/')
  await page.waitForFunction(() => window.LForms?.Util && window.LForms.FHIR?.R4)
  return {
    page,
    draw: (questionnaire, response) => page.evaluate(draw, { questionnaire, response }),
    press: (question, code) => page.click(`label[id^="${question}/"][id$="|${code}"]`),
    shown: (questions) => page.evaluate(shown, questions),
    codes: () => page.evaluate(codes),
  }
}

/** Draws the questionnaire, filled with a response if there is one. Runs in the page, as all below. */
async function draw({ questionnaire, response }) {
  const { Util } = window.LForms
  const form = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4')
  const filled = response ? Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4') : form
  await Util.addFormToPage(filled, 'form')
}

/** The questions that can be seen, and the words of the answers that are checked. */
function shown(questions) {
  const itemOf = (question) => document.querySelector(`lhc-item[id^="item-${question}/"]`)
  const asked = questions.filter((question) => itemOf(question)?.checkVisibility())
  const checkedIn = (question) =>
    [...itemOf(question).querySelectorAll('label[id*="|"]')]
      .filter((label) => label.querySelector('input').checked)
      .map((label) => label.textContent.trim())
  const chosen = asked.map((question) => [question, checkedIn(question)]).filter(([, words]) => words.length > 0)
  return { asked, chosen: Object.fromEntries(chosen) }
}

/** The codes of the response that the client would write, by question. */
function codes() {
  const response = window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')
  const items = (response.item ?? []).flatMap(({ item = [] }) => item).filter(({ answer }) => answer)
  return Object.fromEntries(items.map(({ linkId, answer }) => [linkId, answer.map(({ valueCoding }) => valueCoding.code)]))
}
