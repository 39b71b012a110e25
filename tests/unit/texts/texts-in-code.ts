import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A text that a person reads, as the code names it. */
export interface TextInCode {
  readonly text: string
  /** Whether it is told with a count, and so needs a form for one and a form for many. */
  readonly isCounted: boolean
  /** `path:line`. */
  readonly place: string
  /** Whether it is translated while its module is loaded, when the language is not known yet. */
  readonly isTooEarly: boolean
}

/** Every literal given to `t`, `msg` and `<Told text>` in the sources. */
export function textsInCode(folder: string): readonly TextInCode[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => textsOf(join(folder, name), name))
}

function textsOf(file: string, name: string): TextInCode[] {
  const source = readFileSync(file, 'utf8')
  if (!/\b(t|msg)\(|<Told\b/.test(source)) return []
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind)
  const found: TextInCode[] = []
  const add = (text: ts.Node, isCounted: boolean, isTooEarly: boolean) => {
    if (!ts.isStringLiteralLike(text)) return
    const line = tree.getLineAndCharacterOfPosition(text.getStart()).line + 1
    found.push({ text: text.text, isCounted, isTooEarly, place: `${name}:${line}` })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first, values] = node.arguments
      const isTold = node.expression.text === 't'
      if (first !== undefined && (isTold || node.expression.text === 'msg')) {
        for (const literal of alternativesOf(first))
          add(literal, namesCount(values), isTold && !isInFunction(node))
      }
    }
    if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'Told') {
      const text = attributeOf(node, 'text')
      if (text !== undefined) add(text, namesCount(attributeOf(node, 'values')), false)
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

function isInFunction(node: ts.Node): boolean {
  for (let above = node.parent as ts.Node | undefined; above !== undefined; above = above.parent) {
    if (ts.isFunctionLike(above)) return true
  }
  return false
}
