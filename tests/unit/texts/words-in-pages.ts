import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Attributes whose text a person reads or hears. */
const toldAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'hint',
  'label',
  'placeholder',
  'subtitle',
  'summary',
  'title',
])

/** Names, which every language writes alike. */
const names = new Set(['Attune'])

/** Words that a page shows without asking the catalogue for them, as `path:line words`. */
export function wordsInPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .toSorted()
    .flatMap((name) => wordsInPage(readFileSync(join(folder, name), 'utf8'), name))
}

/** The same of one page. */
export function wordsInPage(source: string, name: string): string[] {
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (node: ts.Node, text: string) => {
    const words = text.trim()
    if (!/\p{L}{2}/u.test(words) || names.has(words)) return
    found.push(`${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    if (ts.isJsxAttribute(node) && toldAttributes.has(node.name.getText())) {
      const text = literalOf(node.initializer)
      if (text !== null) note(node, text)
    }
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      const text = literalOf(node)
      if (text !== null) note(node, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The letters that stand there as they are; null for what is asked of a function or a constant. */
function literalOf(given: ts.Node | undefined): string | null {
  if (given === undefined) return null
  if (ts.isJsxExpression(given)) return literalOf(given.expression)
  if (ts.isStringLiteralLike(given)) return given.text
  if (ts.isParenthesizedExpression(given)) return literalOf(given.expression)
  if (ts.isConditionalExpression(given)) {
    const texts = [literalOf(given.whenTrue), literalOf(given.whenFalse)]
    return texts.every((text) => text === null) ? null : texts.join(' ')
  }
  if (!ts.isTemplateExpression(given)) return null
  return [given.head.text, ...given.templateSpans.map(({ literal }) => literal.text)].join(' ')
}
