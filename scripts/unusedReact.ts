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
 * Parts that nothing of ours reaches: only a `<link>`, `<style>`, `<script>`, `<meta>`, `<title>` or `<img>` drawn by a
 * component, `preload` and its like, `useActionState`, `<Suspense>`, `lazy` and promises in `use`, `<Activity>`,
 * `<SuspenseList>`, a `ref` on a fragment and elements of one's own do.
 */
const reached = [
  'FragmentInstance',
  'ViewTransitionPseudoElement',
  'acquireResource',
  'adoptPreloadPropsForScript',
  'adoptPreloadPropsForStylesheet',
  'attachSuspenseRetryListeners',
  'commitNewChildToFragmentInstance',
  'createHoistableInstance',
  'deleteChildFromFragmentInstance',
  'dispatchActionState',
  'estimateBandwidth',
  'getHydratableHoistableCache',
  'getResource',
  'hideOrUnhideAllChildren',
  'insertStylesheet',
  'insertSuspendedStylesheets',
  'mountActionState',
  'mountHoistable',
  'preconnectAs',
  'preinitModuleScript',
  'preinitScript',
  'preinitStyle',
  'preload',
  'preloadModule',
  'preloadStylesheet',
  'recursivelyTraverseReappearLayoutEffects',
  'runActionStateAction',
  'setPropOnCustomElement',
  'suspendInstance',
  'suspendResource',
  'updateActionStateImpl',
  'updateActivityComponent',
  'updateOffscreenComponent',
  'updateSuspenseComponent',
  'updateSuspenseListComponent',
  'useThenable',
]

/** The part that lists the components around a mistake, in names that the built app no longer has. */
const listing = 'getStackByFiberInDevAndProd'

const stubs: ReadonlyMap<string, string> = new Map([
  [listing, "{ return '' }"],
  ...finding.map((name) => [name, '{}'] as const),
  ...reached.map((name) => [name, `{ throw Error('${name} is left out: scripts/unusedReact.ts') }`] as const),
])

const prototypeOf = /^(\w+)\.prototype\.\w+ = /

/**
 * Leaves out of react-dom what no page of this app can reach, 10 KiB of the first load. Each part is named, is looked for
 * when the app is built, and fails aloud where one could come to it after all; what is left out takes its methods along.
 * docs/decisions/007 says why.
 */
export const unusedReact: Plugin = {
  name: 'unused-react',
  apply: 'build',
  transform: {
    filter: { id: /react-dom-client\.production\.js$/ },
    handler(code) {
      const { body: statements } = this.parse(code)
      const found = statements.flatMap((each) =>
        each.type === 'FunctionDeclaration' && each.id && each.body && stubs.has(each.id.name)
          ? [{ ...each.body, by: stubs.get(each.id.name) }]
          : [],
      )
      if (found.length !== stubs.size) throw new Error(`react-dom has ${found.length} of the ${stubs.size} parts to leave out.`)
      const methods = statements.filter(({ start, end }) => stubs.has(prototypeOf.exec(code.slice(start, end))?.[1] ?? ''))
      return [...found, ...methods.map((each) => ({ ...each, by: '' }))]
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code)
    },
  },
}
