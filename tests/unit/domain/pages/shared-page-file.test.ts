import { describe, expect, it } from 'vitest'
import { newSharedPage, type SharedPage } from '../../../../src/domain/pages/shared-page'
import { sharedPageHtml } from '../../../../src/domain/pages/shared-page-html'
import { sharedPageMarkdown } from '../../../../src/domain/pages/shared-page-markdown'

const page = (parts: Partial<SharedPage> = {}): SharedPage => ({
  ...newSharedPage('page', '2026-03-02T09:00:00.000Z'),
  ...parts,
})

const asked = (question: string, answer: string) => ({ id: question, question, answer, meetingIds: [] })

const pricing = page({
  title: 'Pricing, answered',
  introduction: 'For everybody who sells.\n\nChanged each month.',
  items: [
    asked('What does a seat cost?', 'Twelve a month.\nTen for schools.'),
    asked('Who decides?', ' '),
    asked(' ', 'left over'),
  ],
})

describe('a shared page as Markdown', () => {
  it('has a heading for each question, and says which is not answered yet', () => {
    expect(sharedPageMarkdown(pricing)).toBe(
      [
        '# Pricing, answered',
        'For everybody who sells.\n\nChanged each month.',
        '## What does a seat cost?',
        'Twelve a month.  \nTen for schools.',
        '## Who decides?',
        'Not answered yet.\n',
      ].join('\n\n'),
    )
  })

  it('reads as the words that were written, whatever Markdown would make of them', () => {
    const text = sharedPageMarkdown(page({ items: [asked('# <b>why</b>\n# now', '- *not* a list')] }))
    expect(text).toContain('## \\# \\<b\\>why\\</b\\> # now')
    expect(text).toContain('\\- \\*not\\* a list')
  })
})

describe('a shared page for the browser', () => {
  it('holds every question with its answer in paragraphs', () => {
    const html = sharedPageHtml(pricing)
    expect(html).toContain('<title>Pricing, answered</title>')
    expect(html).toContain('<p dir="auto">Changed each month.</p>')
    expect(html).toContain('<h2 dir="auto">What does a seat cost?</h2>')
    expect(html).toContain('<p dir="auto">Twelve a month.<br>\nTen for schools.</p>')
    expect(html).toContain('<p class="open">Not answered yet.</p>')
    expect(html).not.toContain('left over')
  })

  it('shows what was written as characters: nothing of it becomes an element, a script or an attribute', () => {
    const bad = '</title><script>alert(1)</script>"\' onload=x & <img src=https://example.org/x>\u0000\ud800'
    const html = sharedPageHtml(page({ title: bad, introduction: bad, items: [asked(bad, bad)] }))
    const elements = [...html.matchAll(/<([a-z0-9]+)[\s>]/g)].map(([, name]) => name)
    expect(new Set(elements)).toEqual(
      new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'p', 'section', 'h2']),
    )
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp; &lt;img')
    expect(html).not.toContain('\u0000')
    expect(Buffer.from(html, 'utf8').toString('utf8')).toBe(html)
  })

  it('needs nothing but itself, and lets the browser load nothing', () => {
    const html = sharedPageHtml(pricing)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/https?:|url\(|@import|<link|src=/)
  })

  it('is called something even without a title', () => {
    expect(sharedPageHtml(page())).toContain('<h1 dir="auto">Questions and answers</h1>')
  })
})
