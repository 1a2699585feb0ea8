// Shows that the page about the machine draws the machine as it is; run with `-u` to draw it again.
import { expect, test } from 'vitest'
import { stateDiagram } from './stateDiagram.ts'

const page = (diagram: string) => `# The interview as a state machine

Drawn from \`src/interview/machine.ts\` by \`tests/diagram.test.ts\`, which fails when the two differ. To draw it again:
\`npx vitest run tests/diagram.test.ts -u\`.

Two regions run side by side. \`interview\` is where one is in the interview. \`reading\` lays the guide or the method over it;
closing it leads back to where one was. An arrow from a region holds in each of its states. An event that leads nowhere
(ticks that are not yet an answer, a change at the counselor desk) has no arrow. In brackets stands the guard.

\`\`\`mermaid
${diagram}
\`\`\`
`

test('docs/machine.md shows every state and every transition', async () => {
  const diagram = stateDiagram()
  for (const state of ['start', 'asking', 'deciding', 'emergency', 'review', 'result', 'guide', 'method'])
    expect(diagram).toMatch(new RegExp(`\\b${state}\\b`))
  await expect(page(diagram)).toMatchFileSnapshot('../docs/machine.md')
})
