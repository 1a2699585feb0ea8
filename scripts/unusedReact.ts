import type { Plugin } from 'vite'

/** Parts of react-dom that look through a page for view transitions: without any, they find nothing. */
const finding = [
  'applyViewTransitionName',
  'applyViewTransitionToHostInstances',
  'applyViewTransitionToHostInstancesRecursive',
  'commitAppearingPairViewTransitions',
  'commitDeletedPairViewTransitions',
  'commitEnterViewTransitions',
  'commitExitViewTransitions',
  'commitNestedViewTransitions',
  'createViewTransitionInstance',
  'measureNestedViewTransitions',
  'measureViewTransitionHostInstancesRecursive',
  'pushViewTransitionCancelableScope',
  'restoreEnterOrExitViewTransitions',
  'restoreNestedViewTransitions',
  'restorePairedViewTransitions',
  'restoreViewTransitionName',
  'restoreViewTransitionOnHostInstances',
  'scheduleViewTransitionEvent',
  'startViewTransition',
  'trackEnterViewTransitions',
]

/**
 * Parts that nothing of ours reaches: only a `<link>`, `<style>`, `<script>`, `<meta>` or `<title>` drawn by a component,
 * `preload` and its like, `useActionState`, `<Activity>`, `<SuspenseList>` and elements of one's own do.
 */
const reached = [
  'acquireResource',
  'adoptPreloadPropsForScript',
  'adoptPreloadPropsForStylesheet',
  'createHoistableInstance',
  'dispatchActionState',
  'getHydratableHoistableCache',
  'getResource',
  'insertStylesheet',
  'mountActionState',
  'mountHoistable',
  'preconnectAs',
  'preinitModuleScript',
  'preinitScript',
  'preinitStyle',
  'preload',
  'preloadModule',
  'preloadStylesheet',
  'runActionStateAction',
  'setPropOnCustomElement',
  'suspendResource',
  'updateActionStateImpl',
  'updateActivityComponent',
  'updateSuspenseListComponent',
]

const stubs: ReadonlyMap<string, string> = new Map([
  ...finding.map((name) => [name, '{}'] as const),
  ...reached.map((name) => [name, `{ throw Error('${name} is left out: scripts/unusedReact.ts') }`] as const),
])

/**
 * Leaves out of react-dom what no page of this app can reach, 5 KiB of the first load. Each part is named, is looked for
 * when the app is built, and fails aloud where one could come to it after all; docs/decisions/007 says why.
 */
export const unusedReact: Plugin = {
  name: 'unused-react',
  apply: 'build',
  transform: {
    filter: { id: /react-dom-client\.production\.js$/ },
    handler(code) {
      const found = this.parse(code).body.flatMap((each) =>
        each.type === 'FunctionDeclaration' && each.id && each.body && stubs.has(each.id.name) ? [each] : [],
      )
      if (found.length !== stubs.size) throw new Error(`react-dom has ${found.length} of the ${stubs.size} parts to leave out.`)
      return found.reduceRight(
        (rest, { id, body }) => rest.slice(0, body?.start) + stubs.get(id?.name ?? '') + rest.slice(body?.end),
        code,
      )
    },
  },
}
