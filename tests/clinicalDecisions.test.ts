// Shows that no page decides by an answer itself; a name that a function gives an answer as its parameter is not followed.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { questionIds, questions } from '#rules'
import { type File, fileOf, filesIn, isChoice, isText, nodesOf } from './syntax.ts'

const clinical = ['src/screens/', 'src/result/', 'src/handout/', 'src/desk/']
const optionIds = new Set<string>(questionIds.flatMap((question) => questions[question].options))
const isQuestion = (name: string): boolean => (questionIds as readonly string[]).includes(name)
const comparing = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]

/** The variables of a file that hold answers or one answer under another name: `const them = interview.answers`. */
function otherNamesOf(file: File): ReadonlySet<string> {
  const names = new Set<string>()
  const isAnswer = (node: ts.Node | undefined): boolean => {
    if (!node) return false
    if (ts.isIdentifier(node)) return /^answers?$/i.test(node.text) || names.has(node.text)
    if (ts.isPropertyAccessExpression(node)) return isAnswer(node.name) || isAnswer(node.expression)
    if (ts.isBinaryExpression(node)) return isChoice(node.operatorToken.kind) && (isAnswer(node.left) || isAnswer(node.right))
    const isThrough = ts.isElementAccessExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)
    return (isThrough || ts.isAsExpression(node)) && isAnswer(node.expression)
  }
  const declared = nodesOf(file).filter((node) => ts.isVariableDeclaration(node) || ts.isBindingElement(node))
  for (const node of declared) {
    const from = ts.isBindingElement(node) ? node.propertyName : node.initializer
    if (ts.isIdentifier(node.name) && isAnswer(from)) names.add(node.name.text)
  }
  return names
}

/** Finds where a file reads an answer by the name of its question, or compares one with an option. */
function clinicalDecisionsIn(file: File): string[] {
  const names = otherNamesOf(file)
  const identifiers = (node: ts.Node) => node.getText().match(/[\w$]+/g) ?? []
  const mentions = (node: ts.Node | undefined): boolean =>
    node !== undefined && identifiers(node).some((each) => /^answers?$/i.test(each) || names.has(each))
  const areAnswers = (node: ts.Node): boolean => /\banswers$/i.test(node.getText()) || names.has(node.getText())

  /** `answers.housing`, `answers['housing']`, `{ housing } = answers`, `{ answers: { housing } }`. */
  function readsOneAnswer(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) return areAnswers(node.expression) && isQuestion(node.name.text)
    if (ts.isElementAccessExpression(node))
      return areAnswers(node.expression) && isText(node.argumentExpression) && isQuestion(node.argumentExpression.text)
    if (ts.isBindingElement(node) && node.propertyName && areAnswers(node.propertyName)) return takesOne(node.name)
    if (!ts.isVariableDeclaration(node) || !node.initializer) return false
    return areAnswers(node.initializer) && takesOne(node.name)
  }

  /** `answers[question] === 'unsafe'`, `case 'unsafe'`, `['unsafe'].includes(answer)`, `answer.includes('unsafe')`. */
  function comparesWithOption(node: ts.Node): boolean {
    if (ts.isCaseClause(node)) return isOption(node.expression) && mentions(node.parent.parent.expression)
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'includes') {
      const { expression: list } = node.expression
      const [wanted] = node.arguments
      const hasOption = isOption(wanted) || (ts.isArrayLiteralExpression(list) && list.elements.some(isOption))
      return hasOption && (mentions(list) || mentions(wanted))
    }
    if (!ts.isBinaryExpression(node) || !comparing.includes(node.operatorToken.kind)) return false
    const sides = [node.left, node.right]
    return sides.some(isOption) && sides.some(mentions)
  }

  return nodesOf(file)
    .filter((node) => readsOneAnswer(node) || comparesWithOption(node))
    .map((node) => `${file.path}: ${node.getText()}`)
}

const isOption = (node: ts.Node | undefined): boolean => node !== undefined && isText(node) && optionIds.has(node.text)
const takesOne = (name: ts.BindingName): boolean =>
  ts.isObjectBindingPattern(name) && name.elements.some(({ name, propertyName }) => isQuestion((propertyName ?? name).getText()))

describe('clinical decisions', () => {
  it('are rules: no screen, result, handout or desk reads an answer by name or compares it with an option', () => {
    expect(filesIn(...clinical).flatMap(clinicalDecisionsIn)).toEqual([])
  })
  it.each([
    'answers.housing',
    "answers['housing']",
    'const { housing } = interview.answers',
    'const { housing: home } = answers',
    'const { answers: { housing } } = interview',
    'const them = interview.answers; them.housing',
    'const { answers: them } = interview; const { housing } = them',
    "answers[question] === 'unsafe'",
    "answers[question] == 'unsafe'",
    "'unsafe' != answer",
    "const a = answers[question]; a === 'unsafe'",
    "const a = (interview.answers ?? {})[question]!; const b = a as string; if (b !== 'unsafe') stop()",
    "switch (answer) { case 'unsafe': stop() }",
    "['unsafe', 'none'].includes(answer)",
    "const a = answers[question]; a.includes('unsafe')",
  ])('are found where they are planted: %s', (text) => {
    expect(clinicalDecisionsIn(fileOf('planted.tsx', text))).toHaveLength(1)
  })
  it.each([
    "t('options.' + answers[question])",
    "screen === 'none'",
    'const them = words.answers',
    "const answered = ask(question); answered === 'yes'",
    'them.housing',
  ])('are not seen where there are none: %s', (text) => {
    expect(clinicalDecisionsIn(fileOf('harmless.tsx', text))).toEqual([])
  })
})
