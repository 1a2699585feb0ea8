// Shows that a translator or an extension that replaces our text nodes cannot leave old words on the page: React then
// writes the text of a whole element, never into one text node among others. Not that the words themselves are right.
import ts from 'typescript'
import { expect, test } from 'vitest'

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
)
const files = ts.sys.readDirectory('src', ['.tsx'])
const program = ts.createProgram(files, { ...config?.options })
const types = program.getTypeChecker()

/** True for a type that may be a text. */
const isText = (type: ts.Type): boolean => {
  if (type.isUnion()) return type.types.some(isText)
  if (types.isArrayType(type)) return types.getTypeArguments(type as ts.TypeReference).some(isText)
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.Any)) !== 0
}

/** The children that React keeps: it drops the line breaks and spaces around lines. */
const childrenOf = ({ children }: ts.JsxElement | ts.JsxFragment) =>
  children.filter(
    (child) => !(ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces) && !(ts.isJsxExpression(child) && !child.expression),
  )

const isConstant = (child: ts.JsxChild): boolean =>
  ts.isJsxText(child) || (ts.isJsxExpression(child) && child.expression !== undefined && ts.isStringLiteral(child.expression))

/** True for what may be drawn as a text. An empty text before "&&" draws nothing. */
function drawsText(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression)) return drawsText(expression.expression)
  if (ts.isConditionalExpression(expression)) return drawsText(expression.whenTrue) || drawsText(expression.whenFalse)
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return drawsText(expression.right)
  return isText(types.getTypeAtLocation(expression))
}

/** True for a child that React draws as a text node of its own, with words that can change. */
const isLooseText = (child: ts.JsxChild): boolean =>
  ts.isJsxExpression(child) && !isConstant(child) && child.expression !== undefined && drawsText(child.expression)

function looseTexts(node: ts.Node): ts.Node[] {
  const inner = node.getChildren().flatMap(looseTexts)
  if (ts.isJsxFragment(node)) return [...childrenOf(node).filter((child) => isLooseText(child) || hasWords(child)), ...inner]
  if (!ts.isJsxElement(node)) return inner
  const children = childrenOf(node)
  return children.length > 1 ? [...children.filter(isLooseText), ...inner] : inner
}

const hasWords = (child: ts.JsxChild): boolean => ts.isJsxText(child) && child.text.trim() !== ''

/** Components that return a text: it is a text node of its own wherever they are drawn. */
function textComponents(node: ts.Node): ts.Node[] {
  const inner = node.getChildren().flatMap(textComponents)
  if (!ts.isFunctionDeclaration(node) || !/^[A-Z]/.test(node.name?.text ?? '')) return inner
  const returned = types.getSignatureFromDeclaration(node)?.getReturnType()
  return returned && isText(returned) ? [node.name as ts.Node, ...inner] : inner
}

const placesOf = (found: (node: ts.Node) => ts.Node[]): string[] =>
  files.flatMap((file) => {
    const tree = program.getSourceFile(file) as ts.SourceFile
    return found(tree).map((node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`)
  })

test('text that can change is the only child of its element', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(placesOf(looseTexts)).toEqual([])
})

test('a component renders an element, never bare text', () => {
  expect(placesOf(textComponents)).toEqual([])
})
