/** What to choose at each question, and where to stop; a question that is not named is left as not sure. */
type Walk = {
  readonly answers: readonly (readonly [question: string, chosen: readonly string[]])[]
  readonly goOn: string
  readonly until: string | null
}

/** Runs in the page: presses what a person would press, without the way of the mouse from one to the next. */
export async function walkInPage({ answers, goOn, until }: Walk): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const inputs = () => [...document.querySelectorAll<HTMLInputElement>('fieldset input')]
  const asked = () => inputs()[0]?.name
  const when = async (met: () => unknown) => {
    const end = performance.now() + 20_000
    while (!met() && performance.now() < end) await frame()
    if (!met()) throw new Error(`Nothing comes after “${document.querySelector('h1')?.textContent}”.`)
  }
  const walked: string[] = []
  for (;;) {
    await when(() => document.querySelector('main h1'))
    const question = asked()
    if (question === undefined || question === until) return walked
    const chosen = answers.find(([id]) => id === question)?.[1] ?? ['unsure']
    for (const input of inputs()) if (input.type === 'checkbox' && input.checked && !chosen.includes(input.value)) input.click()
    await frame()
    for (const value of chosen) {
      const input = inputs().find((each) => each.value === value)
      if (!input?.checked) input?.click()
      await frame()
    }
    walked.push(question)
    document.querySelector<HTMLElement>('form button[type="submit"]')?.click()
    await when(() => asked() !== question)
    const danger = document.querySelector('main .call') && [...document.querySelectorAll<HTMLElement>('main button')]
    if (danger) danger.find(({ textContent }) => textContent === goOn)?.click()
    if (danger) await when(() => !document.querySelector('main .call'))
  }
}
