import { Lexer, type Token, type Tokens } from 'marked'
import type { NotesDocument, NotesNode } from '../../../domain/notes/notes-document'

type Mark = NonNullable<NotesNode['marks']>[number]

/** The links that notes may hold. */
const safeLink = /^(https?:|mailto:)/i

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
}

/**
 * Markdown as notes: headings, lists, tasks, quotes, code, bold, italic and links. What notes have no form for (tables,
 * pictures, markup) stays as its words. Text that no parser can take becomes plain paragraphs.
 */
export function notesFromMarkdown(markdown: string): NotesDocument {
  try {
    return { type: 'doc', content: new Lexer({ gfm: true }).lex(markdown).flatMap(block) }
  } catch {
    return { type: 'doc', content: markdown.split(/\n+/).map((line) => paragraph(textNodes(line, []))) }
  }
}

function block(token: Token): NotesNode[] {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading
      return [{ type: 'heading', attrs: { level: Math.min(depth, 3) }, ...contentOf(inline(tokens, [])) }]
    }
    case 'paragraph':
    case 'text':
      return [paragraph(inline(tokensOf(token), []))]
    case 'list':
      return [list(token as Tokens.List)]
    case 'blockquote':
      return [{ type: 'blockquote', content: filled(tokensOf(token).flatMap(block)) }]
    case 'code':
      return [{ type: 'codeBlock', ...contentOf(textNodes((token as Tokens.Code).text, [])) }]
    case 'hr':
      return [{ type: 'horizontalRule' }]
    case 'table':
      return tableRows(token as Tokens.Table)
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    default:
      return token.raw.trim() === '' ? [] : [paragraph(textNodes(token.raw.trim(), []))]
  }
}

function list({ ordered, start, items }: Tokens.List): NotesNode {
  const isTasks = items.some(({ task }) => task)
  const content = items.map((item): NotesNode => {
    const blocks = item.tokens.flatMap(block)
    // An item begins with a line, whatever stands in it.
    const lines = blocks[0]?.type === 'paragraph' ? blocks : [paragraph([]), ...blocks]
    return isTasks
      ? { type: 'taskItem', attrs: { checked: item.checked === true }, content: lines }
      : { type: 'listItem', content: lines }
  })
  if (isTasks) return { type: 'taskList', content }
  if (!ordered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: typeof start === 'number' ? start : 1 }, content }
}

function tableRows({ header, rows }: Tokens.Table): NotesNode[] {
  return [header, ...rows].map((row) =>
    paragraph(
      row.flatMap((cell, place) => [
        ...(place === 0 ? [] : textNodes(' | ', [])),
        ...inline(cell.tokens, []),
      ]),
    ),
  )
}

function inline(tokens: readonly Token[], marks: readonly Mark[]): NotesNode[] {
  return tokens.flatMap((token): NotesNode[] => {
    switch (token.type) {
      case 'strong':
        return inline(tokensOf(token), withMark(marks, { type: 'bold' }))
      case 'em':
        return inline(tokensOf(token), withMark(marks, { type: 'italic' }))
      case 'del':
        return inline(tokensOf(token), withMark(marks, { type: 'strike' }))
      case 'codespan':
        return textNodes(unescaped((token as Tokens.Codespan).text), [{ type: 'code' }])
      case 'link': {
        const { href } = token as Tokens.Link
        return inline(
          tokensOf(token),
          safeLink.test(href) ? withMark(marks, { type: 'link', attrs: { href } }) : marks,
        )
      }
      case 'br':
        return [{ type: 'hardBreak' }]
      case 'checkbox':
        return []
      case 'text':
      case 'escape':
      case 'image':
        return 'tokens' in token && Array.isArray(token.tokens) && token.type === 'text'
          ? inline(token.tokens, marks)
          : textNodes(unescaped((token as Tokens.Text).text), marks)
      default:
        return textNodes(token.raw, marks)
    }
  })
}

/** Line breaks of the file are none of the text. */
function textNodes(text: string, marks: readonly Mark[]): NotesNode[] {
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length === 0 ? {} : { marks: [...marks] }) }]
}

function paragraph(pieces: readonly NotesNode[]): NotesNode {
  return { type: 'paragraph', ...contentOf(pieces.map(joinedLines)) }
}

function joinedLines(piece: NotesNode): NotesNode {
  return piece.text === undefined ? piece : { ...piece, text: piece.text.replace(/\n/g, ' ') }
}

function contentOf(content: readonly NotesNode[]): { readonly content?: readonly NotesNode[] } {
  return content.length === 0 ? {} : { content }
}

function filled(blocks: readonly NotesNode[]): readonly NotesNode[] {
  return blocks.length === 0 ? [paragraph([])] : blocks
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]
}

function tokensOf(token: Token): readonly Token[] {
  if ('tokens' in token && Array.isArray(token.tokens)) return token.tokens
  return [{ type: 'escape', raw: token.raw, text: 'text' in token ? String(token.text) : token.raw }]
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
}
