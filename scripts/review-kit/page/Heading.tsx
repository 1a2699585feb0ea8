/** The heading of a screen, which takes the focus when the screen is new. */
export const Heading = ({ children }: { readonly children: string }) => <h1 tabIndex={-1}>{children}</h1>
