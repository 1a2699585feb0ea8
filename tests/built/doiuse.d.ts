declare module 'doiuse' {
  import type { AcceptedPlugin } from 'postcss'

  type Options = {
    readonly browsers: readonly string[]
    readonly onFeatureUsage: (usage: { readonly feature: string }) => void
  }
  export default function doiuse(options: Options): AcceptedPlugin
}
