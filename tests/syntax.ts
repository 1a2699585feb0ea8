import ts from 'typescript'

const src = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const rules = import.meta.glob<string>('../rules/**/*.ts', { query: '?raw', import: 'default', eager: true })
const kit = import.meta.glob<string>('../scripts/{review-kit,agreement}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const tests = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

export type File = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile }
export const files: readonly File[] = Object.entries({ ...src, ...rules, ...kit, ...tests }).map(([key, text]) =>
  fileOf(inProject(key, 'tests/here'), text),
)
export const filesIn = (...places: readonly string[]) =>
  files.filter(({ path }) => places.some((place) => path.startsWith(place)))

export function fileOf(path: string, text: string): File {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX) }
}

/** A path from the root of the project: "src/ui/Claim.tsx". */
export function inProject(specifier: string, from: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1)
}

export function nodesOf({ tree }: File): ts.Node[] {
  const all = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(all)]
  return all(tree)
}

export const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node)
export const isChoice = (operator: ts.SyntaxKind): boolean =>
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(operator)
