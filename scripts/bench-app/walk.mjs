/**
 * Completes a questionnaire inside its page. The function is serialized into that page, so it can use nothing outside itself.
 * Each step is timed from choosing an answer, through Continue, to the paint of the next page; `result` from pressing `onward`
 * to the paint of the result; `long` lists the tasks of 50 ms or more. All in milliseconds. Both pages are measured the same
 * way: a press, its effect, and the first paint after the change.
 */
export async function walkInPage({ begin, onward, pause = 60 }) {
  const long = []
  const watch = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
  watch.observe({ type: 'longtask' })

  const asked = () => document.querySelector('fieldset input')?.name
  const button = (name) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(null)
    })
  const rest = () => new Promise((resolve) => setTimeout(resolve, pause))
  /** Resolves in the task in which the condition is first met. */
  const until = (met) =>
    new Promise((resolve) => {
      const look = () => met() && resolve(observer.disconnect())
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true, attributes: true })
      look()
    })
  /** Resolves right after the next paint. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => nextTask().then(resolve)))
  const timed = async (press, met) => {
    const started = performance.now()
    await press()
    await until(met)
    await painted()
    return performance.now() - started
  }
  /** Presses a control and, as a real press does, moves the focus to it. */
  const pressed = (control) => {
    control.focus()
    control.click()
  }
  const answer = async () => {
    const inputs = [...document.querySelector('fieldset').querySelectorAll('input')]
    const chosen = inputs.find(({ value }) => value === 'none' || value === 'adult') ?? inputs[0]
    pressed(chosen)
    await nextTask() // what is chosen is drawn before Continue is pressed, and no two presses of a hand share a task
    pressed(document.querySelector('form button[type=submit]'))
  }

  if (begin) {
    await until(() => button(begin))
    button(begin).click()
  }
  await until(asked)
  await painted()
  const steps = []
  while (asked()) {
    const before = asked()
    steps.push(await timed(answer, () => asked() !== before && document.querySelector('h1, pre')))
    await rest()
  }
  const result =
    onward &&
    (await timed(
      () => button(onward).click(),
      () => document.querySelector('[data-setting]'),
    ))
  await rest()
  watch.disconnect()
  return { steps, result, long }
}
