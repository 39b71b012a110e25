import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type ErrorCode,
  type Node,
  type Pair,
} from 'yaml'
import { msg, t } from '../../texts/t'
import { BrokenPlayFile } from './broken-play-file'

/** What YAML can hold and a play needs, each with the line that it begins on. */
export type Located = LocatedText | LocatedList | LocatedFields

export interface LocatedText {
  readonly kind: 'text'
  readonly line: number
  readonly text: string
}

export interface LocatedList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Located[]
}

export interface LocatedFields {
  readonly kind: 'fields'
  readonly line: number
  /** By name; a map, as a name may be anything, `__proto__` too. */
  readonly fields: ReadonlyMap<string, LocatedField>
}

export interface LocatedField {
  readonly line: number
  readonly value: Located
}

/** A play of a few pages has some thirty kilobytes. */
const mostCharacters = 256 * 1024

/** A play is five levels deep. */
const deepest = 12

/** No character that cannot be seen, except ends of lines and tabs. */
// prettier-ignore
const unseen = /[^\P{Cc}\t\n\r]/u

/** What is left of bytes that were no UTF-8. */
const replaced = '\ufffd'

const tooDeep = msg('Here are lists within lists, more of them than a play has.')
const noReferences = msg(
  'A word with “&” or “*” refers to another place of the file. A play has none of these.',
)
const noTypes = msg(
  'A word with “!” names a type. A play has none of these; a text with “!” goes in quotation marks.',
)
const holdsColon = msg(
  'A text that holds “: ” has to stand in quotation marks; if there is none, the spaces at the beginning do not fit.',
)

/**
 * The file as texts, lists and fields. Everything else that YAML can do is refused, with its line: references, which
 * can grow a small file into a huge one, types of its own, several documents. Throws `BrokenPlayFile`.
 */
export function readLocatedYaml(text: string): Located {
  refuseUnreadable(text)
  refuseTooDeep(text)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    // All values are texts: what is a number or a yes is for the play to say.
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // Compared with all before it, each name would take longer than the last; `fieldsOf` looks it up instead.
    uniqueKeys: false,
  })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const [error] = document.errors
  if (error !== undefined)
    throw new BrokenPlayFile(lineAt(error.pos[0]), t(whatIsWrong[error.code] ?? whatElseIsWrong))
  return located(document.contents, 1, lineAt)
}

function refuseUnreadable(text: string): void {
  if (text.length > mostCharacters) {
    throw new BrokenPlayFile(null, t('The file is larger than a play can be (256 KB).'))
  }
  const lineOf = (index: number) => text.slice(0, index).split('\n').length
  const at = text.search(unseen)
  if (at >= 0)
    throw new BrokenPlayFile(lineOf(at), t('Here is a character that does not belong into a text.'))
  const lost = text.indexOf(replaced)
  if (lost >= 0)
    throw new BrokenPlayFile(
      lineOf(lost),
      t('Here are letters that are not written in UTF-8. Save it as UTF-8.'),
    )
}

/** Before anything is built of it: each level of a list in a list takes its part of the stack. */
function refuseTooDeep(text: string): void {
  let line = 1
  let open = 0
  let inThisLine = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1
    if (token === ']' || token === '}') open -= 1
    if (token === '-' || token === '?') inThisLine += 1
    if (open > deepest || inThisLine > deepest) throw new BrokenPlayFile(line, t(tooDeep))
    const ends = token.split('\n').length - 1
    line += ends
    if (ends > 0) inThisLine = 0
  }
}

function located(node: unknown, line: number, lineAt: (offset: number) => number, depth = 0): Located {
  if (depth > deepest) throw new BrokenPlayFile(line, t(tooDeep))
  if (node === null || node === undefined) return { kind: 'text', line, text: '' }
  if (isAlias(node)) throw new BrokenPlayFile(lineOfNode(node, line, lineAt), t(noReferences))
  if (!isScalar(node) && !isSeq(node) && !isMap(node))
    throw new BrokenPlayFile(line, t('This cannot be read.'))
  const here = lineOfNode(node, line, lineAt)
  if (node.anchor !== undefined) throw new BrokenPlayFile(here, noReferences)
  if (node.tag !== undefined) throw new BrokenPlayFile(here, noTypes)
  if (isScalar(node)) return { kind: 'text', line: here, text: textOfScalar(node.value) }
  if (isSeq(node)) {
    return {
      kind: 'list',
      line: here,
      items: node.items.map((item) => located(item, here, lineAt, depth + 1)),
    }
  }
  return { kind: 'fields', line: here, fields: fieldsOf(node.items, here, lineAt, depth) }
}

/** Without halves of characters, which an escape can name and no file of the library holds. */
function textOfScalar(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '') : ''
}

function fieldsOf(
  pairs: readonly Pair[],
  line: number,
  lineAt: (offset: number) => number,
  depth: number,
): Map<string, LocatedField> {
  const fields = new Map<string, LocatedField>()
  for (const { key, value } of pairs) {
    const name = located(key, line, lineAt, depth + 1)
    if (name.kind !== 'text') throw new BrokenPlayFile(name.line, t('Here a field with a name was expected.'))
    const first = fields.get(name.text)
    if (first !== undefined)
      throw new BrokenPlayFile(
        name.line,
        t('“{{name}}” is here for the second time, after line {{line}}.', {
          name: name.text,
          line: first.line,
        }),
      )
    fields.set(name.text, { line: name.line, value: located(value, name.line, lineAt, depth + 1) })
  }
  return fields
}

function lineOfNode({ range }: Node, line: number, lineAt: (offset: number) => number): number {
  return range === null || range === undefined ? line : lineAt(range[0])
}

/** What the parser found, in the words of somebody who mends the file. */
const whatIsWrong: Readonly<Partial<Record<ErrorCode, string>>> = {
  MISSING_CHAR: msg('Something that was opened here is not closed, or a “:” or quotation mark is missing.'),
  BAD_INDENT: msg('The spaces at the beginning of this line do not fit the lines around it.'),
  TAB_AS_INDENT: msg('This line begins with a tab. Use spaces instead.'),
  BLOCK_AS_IMPLICIT_KEY: holdsColon,
  BLOCK_IN_FLOW: holdsColon,
  MULTILINE_IMPLICIT_KEY: holdsColon,
  BAD_ALIAS: noReferences,
  ALIAS_PROPS: noReferences,
  MULTIPLE_ANCHORS: noReferences,
  TAG_RESOLVE_FAILED: noTypes,
  MULTIPLE_TAGS: noTypes,
  MULTIPLE_DOCS: msg('A second document begins here. A file holds one play.'),
}

const whatElseIsWrong = msg('This line cannot be read. A line is “name: text”, or “- text” in a list.')
