import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { names } from '../../../src/texts/translated'

/** A text that a person reads, as the code names it. */
export interface TextInCode {
  readonly text: string
  /** Whether it is told with a count, and so needs a form for one and a form for many. */
  readonly isCounted: boolean
  /** `path:line`. */
  readonly place: string
}

/** Every literal given to `t`, `msg`, `translated` and `<Told text>` in the sources. */
export function textsInCode(folder: string): readonly TextInCode[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => textsOf(join(folder, name), name))
}

function textsOf(file: string, name: string): TextInCode[] {
  const source = readFileSync(file, 'utf8')
  if (!/\b(t|msg|translated)\(|<Told\b/.test(source)) return []
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind)
  const found: TextInCode[] = []
  const add = (node: ts.Node, isCounted: boolean) => {
    const text = textOf(node)
    if (text === null) return
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ text, isCounted, place: `${name}:${line}` })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first, values] = node.arguments
      if (first !== undefined && ['t', 'msg'].includes(node.expression.text)) {
        for (const literal of alternativesOf(first)) add(literal, namesCount(values))
      }
      if (first !== undefined && node.expression.text === 'translated') {
        for (const literal of contentOf(first)) add(literal, false)
      }
    }
    if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'Told') {
      const text = attributeOf(node, 'text')
      if (text !== undefined) add(text, namesCount(attributeOf(node, 'values')))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** `isOpen ? 'Close' : 'Open'` tells two texts. */
function alternativesOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return alternativesOf(node.expression)
  if (!ts.isConditionalExpression(node)) return [node]
  return [...alternativesOf(node.whenTrue), ...alternativesOf(node.whenFalse)]
}

function namesCount(values: ts.Node | undefined): boolean {
  if (values === undefined || !ts.isObjectLiteralExpression(values)) return false
  return values.properties.some((property) => property.name?.getText() === 'count')
}

function attributeOf(element: ts.JsxSelfClosingElement, name: string): ts.Expression | undefined {
  const attribute = element.attributes.properties.find((one) => one.name?.getText() === name)
  if (attribute === undefined || !ts.isJsxAttribute(attribute)) return undefined
  const { initializer } = attribute
  if (initializer === undefined || ts.isStringLiteral(initializer)) return initializer
  return ts.isJsxExpression(initializer) ? initializer.expression : undefined
}

/** A literal, or literals that are put together over several lines; null for anything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null
  const [left, right] = [textOf(node.left), textOf(node.right)]
  return left === null || right === null ? null : left + right
}

/** Every text of a piece of content but the names that `translated` leaves alone. */
function contentOf(node: ts.Node): readonly ts.Node[] {
  if (textOf(node) !== null) return [node]
  if (ts.isPropertyAssignment(node)) {
    const isName = names.test(node.name.getText().replaceAll("'", ''))
    return isName ? [] : contentOf(node.initializer)
  }
  const found: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) found.push(...contentOf(child))
  })
  return found
}
