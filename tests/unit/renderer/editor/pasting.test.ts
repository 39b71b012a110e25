// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { isSafeLink, linkFromInput } from '../../../../src/renderer/editor/safe-link'
import { packedParagraphsOf } from '../../../../src/renderer/editor/text-paragraphs'
import { at, notesOf, OpenedForTest, paragraph } from './opened-notes'

/** Pastes as a person does, with what the clipboard holds by kind. */
function paste(opened: OpenedForTest, clipboard: Readonly<Record<string, string>>): void {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const data = { getData: (kind: string) => clipboard[kind] ?? '', files: [], types: Object.keys(clipboard) }
  opened.editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData: data }))
}

const letters = (text: string) => text.replace(/\s/gu, '')

describe('pasting', () => {
  it('makes each line of plain text a plain line', () => {
    const opened = new OpenedForTest()
    paste(opened, { 'text/plain': 'Ana: too late\r\n\r\nTom: # not a heading\n- not a list\n' })
    expect(opened.lines).toEqual(['Ana: too late', 'Tom: # not a heading', '- not a list'])
  })

  it('puts one line into the line of the caret and keeps its capture', () => {
    const opened = new OpenedForTest(
      notesOf(paragraph('It hurts ', { capture: 'objection', capturedAt: at })),
    )
    opened.caretIn('It hurts ', -1)
    paste(opened, { 'text/plain': 'renewals' })
    expect(opened.lines).toEqual(['objection:It hurts renewals'])
  })

  it('makes links of web addresses in plain text, without the full stop behind them', () => {
    const opened = new OpenedForTest()
    paste(opened, { 'text/plain': 'see https://example.com/a?b=1. And javascript:alert(1)' })
    const links = [...opened.editor.view.dom.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['https://example.com/a?b=1'])
  })

  it('drops scripts, handlers and links that run from foreign markup, and keeps the words', () => {
    const opened = new OpenedForTest()
    paste(opened, {
      'text/html':
        '<p onclick="x()">a <a href="javascript:x()">b</a> <img src=x onerror=x()><script>x()</script>' +
        '<a href="https://example.com">c</a></p>',
      'text/plain': 'a b c',
    })
    const html = opened.editor.view.dom.innerHTML
    expect(html).not.toMatch(/script|onclick|onerror|<img src/u)
    expect(opened.lines.join('')).toMatch(/a b\s+c/u)
    expect(html).toContain('href="https://example.com"')
  })

  it('takes no capture from markup whose kind or time is none of ours', () => {
    const opened = new OpenedForTest()
    paste(opened, {
      'text/html':
        `<p data-capture="risk" data-captured-at="${at}">a</p><p data-capture="need" data-captured-at="soon">b</p>` +
        `<p><span data-inline-capture="risk" data-captured-at="${at}">c</span></p>`,
      'text/plain': 'a\nb\nc',
    })
    expect(() => opened.editor.state.doc.check()).not.toThrow()
    expect(opened.editor.view.dom.querySelector('[data-inline-capture]')).toBeNull()
    expect(opened.editor.view.dom.querySelector('[data-capture="risk"]')).toBeNull()
  })

  it('keeps captures and planned lines that are copied inside the notes', () => {
    const opened = new OpenedForTest(
      notesOf(
        paragraph('one', { capture: 'need', capturedAt: at }),
        paragraph('two', { planned: 'starter', saidAt: null }),
        paragraph('she never agreed to it'),
        paragraph(''),
      ),
    )
    opened.selectWords('never agreed').pressCapture(4)
    const { view } = opened.editor
    opened.selectLines('one', 'she never agreed to it')
    const { dom, text } = view.serializeForClipboard(view.state.selection.content())
    opened.select(view.state.doc.content.size - 1)
    paste(opened, { 'text/html': dom.innerHTML, 'text/plain': text })
    expect(opened.lines.slice(3)).toEqual(['need:one', 'to-say:two', 'she never agreed to it'])
    expect(view.dom.querySelectorAll('[data-inline-capture="quote"]')).toHaveLength(2)
  })

  it('keeps one captured line that is copied whole, but pastes a word of it as a word', () => {
    const opened = new OpenedForTest(
      notesOf(paragraph('one two', { capture: 'need', capturedAt: at }), paragraph('')),
    )
    const { view } = opened.editor
    const copy = (words: string) => {
      opened.selectWords(words)
      const { dom, text } = view.serializeForClipboard(view.state.selection.content())
      opened.select(view.state.doc.content.size - 1)
      paste(opened, { 'text/html': dom.innerHTML, 'text/plain': text })
    }
    copy('two')
    expect(opened.lines).toEqual(['need:one two', 'two'])
    opened.press('Enter')
    copy('one two')
    expect(opened.lines).toEqual(['need:one two', 'two', 'need:one two'])
  })

  it('packs a very long text, loses no letter of it, says so, and takes it back in one step', () => {
    const opened = new OpenedForTest(notesOf(paragraph('before')))
    const text = Array.from({ length: 5000 }, (_, index) => `${index}: nobody asked us 😀`).join('\n')
    opened.caretIn('before', -1)
    paste(opened, { 'text/plain': text })
    const { doc } = opened.editor.state
    expect(doc.childCount).toBeLessThan(200)
    expect(letters(doc.textContent)).toBe(`before${letters(text)}`)
    expect(opened.heard.messages.at(-1)).toContain('pasted whole')
    opened.editor.commands.undo()
    expect(opened.lines).toEqual(['before'])
  })

  it('keeps a very long text out of lists and out of captured lines', () => {
    const text = Array.from({ length: 4000 }, (_, index) => `line ${index}`).join('\n')
    const captured = new OpenedForTest(notesOf(paragraph('said', { capture: 'quote', capturedAt: at })))
    captured.caretIn('said', -1)
    paste(captured, { 'text/plain': text })
    expect(captured.lines[0]).toBe('quote:said')
    const list = new OpenedForTest(
      notesOf({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('item')] }] }),
    )
    list.caretIn('item')
    paste(list, { 'text/plain': text })
    expect(list.editor.state.doc.child(0).textContent).toBe('item')
  })

  it('cuts one line as long as a book without losing a letter, an emoji or a space', () => {
    const { schema } = new OpenedForTest().editor
    const prose = 'word 😀 '.repeat(5000)
    const unbroken = '😀'.repeat(5000)
    for (const line of [prose, unbroken]) {
      const paragraphs = packedParagraphsOf(schema, line)
      expect(paragraphs.length).toBeGreaterThan(2)
      expect(paragraphs.map(({ textContent }) => textContent).join('')).toBe(line)
    }
  })

  it('pastes very heavy markup as plain lines and says so', () => {
    const opened = new OpenedForTest()
    paste(opened, { 'text/html': `<p style="${'x'.repeat(1_000_001)}">a</p>`, 'text/plain': 'a\nb' })
    expect(opened.lines).toEqual(['a', 'b'])
    expect(opened.heard.messages.at(-1)).toContain('without its formatting')
  })
})

describe('links', () => {
  it.each(['https://example.com', 'http://example.com/a', 'mailto:ana@example.com'])('%s is safe', (href) => {
    expect(isSafeLink(href)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:1',
    'data:text/html,x',
    'file:///etc/passwd',
    'app://x',
    '/a',
    '',
  ])('%s is not', (href) => {
    expect(isSafeLink(href)).toBe(false)
  })

  it.each([
    ['example.com/plan', 'https://example.com/plan'],
    [' https://example.com ', 'https://example.com'],
    ['ana@example.com', 'mailto:ana@example.com'],
    ['localhost:3000', 'https://localhost:3000'],
    ['javascript:alert(1)', null],
    ['two words', null],
    ['', null],
  ])('what is typed as %s becomes %s', (typed, href) => {
    expect(linkFromInput(typed)).toBe(href)
  })

  it('makes a link of a typed address but not of a script', () => {
    const opened = new OpenedForTest()
    opened.type('see example.com and javascript:alert(1) or javascript:1 ')
    const links = [...opened.editor.view.dom.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['https://example.com'])
  })

  it('draws a stored script link without its address, and asks to open only safe ones by Ctrl and a click', () => {
    const link = (href: string) => [{ type: 'link', attrs: { href } }]
    const opened = new OpenedForTest(
      notesOf({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: link('javascript:alert(1)') },
          { type: 'text', text: 'b', marks: link('https://example.com/') },
        ],
      }),
    )
    const [first, second] = opened.editor.view.dom.querySelectorAll('a')
    expect(first?.getAttribute('href')).toBe('')
    for (const ctrlKey of [false, true]) {
      for (const each of [first, second]) {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey })
        each?.dispatchEvent(click)
        expect(click.defaultPrevented).toBe(true)
      }
    }
    expect(opened.heard.links).toEqual(['https://example.com/'])
  })
})
