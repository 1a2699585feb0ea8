/** A browser with its own commands for tabs, given as a person gives them. All but `opensTab` act on the tab on screen. */
export type TabbedBrowser = {
  begins(): Promise<void>
  /** Quits as a person does, so that the tabs are there the next time. */
  quits(): Promise<void>
  /** Ends the browser, if it still runs, and deletes its profile. */
  ends(): Promise<void>
  opensTab(): Promise<void>
  opens(url: string): Promise<void>
  /** Runs a function in the page, and returns its result. */
  runs<Result, Given = null>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>
  goesBack(): Promise<void>
  copiesTab(): Promise<void>
  closesTab(): Promise<void>
  /** Brings back the tab that was closed last. */
  reopensTab(): Promise<void>
}
