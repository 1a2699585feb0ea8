import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { machine } from '../src/interview/machine.ts'

/** The states of the machine as docs/machine.md shows them, in the language of Mermaid. */
export function stateDiagram(): string {
  const regions = Object.values(machine.root.states).map((region) => linesOf(region).map((line) => `    ${line}`))
  return [
    'stateDiagram-v2',
    '  state app {',
    ...regions.flatMap((lines, index) => (index === 0 ? lines : ['    --', ...lines])),
    '  }',
  ].join('\n')
}

function linesOf(region: AnyStateNode): string[] {
  const children = Object.values(region.states) as AnyStateNode[]
  const inner = [`[*] --> ${region.initial.target[0]?.key}`, ...children.flatMap((child) => arrowsOf(child, child.key))]
  return [`state ${region.key} {`, ...inner.map((line) => `  ${line}`), '}', ...arrowsOf(region, region.key)]
}

/** One arrow for each transition that leads somewhere, with its event and its guard. */
function arrowsOf(node: AnyStateNode, from: string): string[] {
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])] as AnyTransitionDefinition[]
  return transitions.flatMap((transition) => {
    const label = `${transition.eventType || 'always'}${guardOf(transition)}`
    return (transition.target ?? []).map((target) => `${from} --> ${target.key}: ${label}`)
  })
}

function guardOf({ guard }: AnyTransitionDefinition): string {
  if (guard === undefined) return ''
  if (typeof guard === 'string') return ` [${guard}]`
  return 'type' in guard ? ` [${guard.type}]` : ''
}
