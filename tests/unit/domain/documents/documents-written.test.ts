// @vitest-environment jsdom
import { marked } from 'marked'
import { describe, expect, it, test } from 'vitest'
import { documentHtml } from '../../../../src/domain/documents/document-html'
import { documentMarkdown } from '../../../../src/domain/documents/document-markdown'
import { documentText } from '../../../../src/domain/documents/document-text'
import { linkOf } from '../../../../src/domain/documents/run'
import { writableText } from '../../../../src/domain/documents/writable-text'
import { documentSaying, exampleDocument, hostileTexts } from '../../../support/documented'

describe('the worked example', () => {
  it('keeps its captures, its list to tick off and its lists in Markdown', () => {
    const markdown = documentMarkdown(exampleDocument())
    expect(markdown).toMatch(/^---\ntitle: "Pricing change with Ana"\ndate: 2026/)
    expect(markdown).toContain('# Pricing change with Ana\n')
    expect(markdown).toContain('**Feeling:** Disappointed more than angry')
    expect(markdown).toContain('being asked before, not told after *(need)*')
    expect(markdown).toContain('- [x] Ask legal about the annex\n- [ ] Send Ana the written recap')
    expect(markdown).toContain('**To say:** What would you try in my place?')
    expect(markdown).toContain('- Eight weeks is too short. (came up)\n  - It protects: Time to speak')
  })

  it('keeps them in HTML, as elements that say what they are', () => {
    const page = parsed(documentHtml(exampleDocument(), 'en'))
    expect(page.title).toBe('Pricing change with Ana')
    expect(page.documentElement.lang).toBe('en')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect([...page.querySelectorAll('h2')].map((part) => part.textContent)).toEqual([
      'Preparation',
      'Notes',
      'Said back',
      'Reflection',
    ])
    expect(page.querySelectorAll('.checks li')).toHaveLength(3)
    expect(page.querySelector('.checks .done')?.textContent).toContain('☑')
    expect(page.querySelector('.sign.feeling')?.textContent).toBe('Feeling: Disappointed more than angry')
    expect(page.querySelector('mark.need')?.textContent).toBe('being asked before, not told after')
  })

  it('keeps them in plain text', () => {
    const text = documentText(exampleDocument())
    expect(text).toContain('Feeling: Disappointed more than angry')
    expect(text).toContain('☑ Ask legal about the annex\n☐ Send Ana the written recap')
    expect(text).toContain('being asked before, not told after (need)')
  })
})

describe('what would like to be more than text stays text', () => {
  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))('in HTML: %j', (_, text) => {
    const html = documentHtml(documentSaying(text), 'en')
    const page = parsed(html)
    expect(page.querySelector('script, img, svg, iframe, link, object, base, form')).toBeNull()
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect([...page.querySelectorAll('*')].filter(runsSomething)).toEqual([])
    expect(page.querySelector('pre')?.textContent).toBe(writableText(text))
    expect(html).not.toMatch(/(?![\n\t])\p{Cc}/u)
    expect(html).not.toMatch(/\p{Surrogate}/u)
  })

  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))('in Markdown: %j', (_, text) => {
    const markdown = documentMarkdown(documentSaying(text))
    const body = markdown.replace(/^---[\s\S]*?\n---\n/, '')
    const page = parsed(marked.parse(body, { async: false }).replace(/<br>/g, '\n'))
    expect(page.querySelector('script, img, svg, iframe')).toBeNull()
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelectorAll('h2')).toHaveLength(1)
    expect(
      [...page.querySelectorAll('a')].filter((link) => linkOf(link.getAttribute('href')) === null),
    ).toEqual([])
    expect(inOneLine(page.querySelector('h1')?.textContent ?? '')).toBe(inOneLine(writableText(text)))
    expect(inOneLine(page.querySelector('h1 ~ p ~ p')?.textContent ?? '')).toBe(inOneLine(writableText(text)))
    expect(markdown).not.toMatch(/(?![\n\t])\p{Cc}/u)
    expect(markdown).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('a link', () => {
  it.each(['https://example.org/a?b=(c)', 'http://example.org', 'mailto:ana@example.org'])(
    'leads to %s',
    (href) => {
      expect(linkOf(href)).toBe(href)
    },
  )
  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'https://example.org/ x',
    'https://bank.example@evil.example/',
    'file:///etc/passwd',
    'attune://meeting/1',
    'data:text/html,x',
    'https://example.org/"onclick=',
    `https://example.org/${'a'.repeat(3000)}`,
    7,
    null,
  ])('never leads to %j', (href) => {
    expect(linkOf(href)).toBeNull()
  })
})

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function runsSomething(element: Element): boolean {
  return [...element.attributes].some(
    ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value),
  )
}

/** Without what readers of Markdown leave in an address that they make a link of by themselves. */
function inOneLine(text: string): string {
  return text.replace(/\\/g, '').replace(/\s+/g, ' ').trim()
}
