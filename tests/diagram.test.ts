// Shows that the page about the machine draws the machine as it is; run with `-u` to draw it again.
import { expect, test } from 'vitest'
import { stateDiagram } from './stateDiagram.ts'

const page = (diagram: string) => `# The interview as a state machine

Generated from \`src/interview/machine.ts\` by \`tests/diagram.test.ts\`, which fails if the two differ. To update it:
\`npx vitest run tests/diagram.test.ts -u\`.

There are two parallel regions. \`interview\` is the place in the interview. \`reading\` shows the guide or the method over it;
closing it returns to that place. An arrow from a region applies in each of its states. Events without a transition (checked
options that are not yet an answer, a change at the counselor desk) have no arrow. Guards are in brackets.

\`\`\`mermaid
${diagram}
\`\`\`
`

test('docs/machine.md shows every state and every transition', async () => {
  const diagram = stateDiagram()
  for (const state of ['start', 'asking', 'deciding', 'emergency', 'review', 'result', 'guide', 'method', 'without'])
    expect(diagram).toMatch(new RegExp(`\\b${state}\\b`))
  await expect(page(diagram)).toMatchFileSnapshot('../docs/machine.md')
})
