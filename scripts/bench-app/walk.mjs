/**
 * Walks through a questionnaire in its page, and times each step from choosing an answer to the next page painted.
 * `last` is the longest press on the way from the questions to the result, in a page that has one.
 */
export async function walkInPage({ self, onward }) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
  const until = async (met) => {
    while (!met()) await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const asked = () => document.querySelector('fieldset input')?.name
  const button = (name) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const steps = []
  if (self) {
    await until(() => button(self))
    button(self).click()
  }
  await until(asked)
  await painted()
  while (asked()) {
    const before = asked()
    const inputs = [...document.querySelectorAll('fieldset input')]
    const none = inputs.find(({ value }) => value === 'none' || value === 'adult')
    const started = performance.now()
    ;(none ?? inputs[0]).click()
    document.querySelector('form button[type=submit]').click()
    while (asked() === before) await new Promise((resolve) => setTimeout(resolve))
    steps.push((await painted()) - started)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  let last = 0
  for (const name of onward ?? []) {
    await until(() => button(name))
    const heading = document.querySelector('h1')
    const started = performance.now()
    button(name).click()
    while (document.querySelector('h1') === heading) await new Promise((resolve) => setTimeout(resolve))
    last = Math.max(last, (await painted()) - started)
  }
  return { steps, last }
}
