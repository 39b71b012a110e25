import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Told } from '../../../../src/renderer/texts/told'

describe('a told sentence', () => {
  it('shows its marked parts as elements', () => {
    const sentence = (
      <Told text="See <b>the list</b> of {{total}}." parts={{ b: <b /> }} values={{ total: 2 }} />
    )
    expect(renderToStaticMarkup(sentence)).toBe('See <b>the list</b> of 2.')
  })

  it('shows a person’s words as they were written, also within a part and where they look like marks', () => {
    const sentence = (
      <Told
        text="History <b>of “{{title}}”</b>"
        parts={{ b: <b /> }}
        values={{ title: 'a < b & <b>bold</b> {{title}} $t(History)' }}
      />
    )
    expect(renderToStaticMarkup(sentence)).toBe(
      'History <b>of “a &lt; b &amp; &lt;b&gt;bold&lt;/b&gt; {{title}} $t(History)”</b>',
    )
  })

  it('chooses the form for the count', () => {
    const sentence = (count: number) =>
      renderToStaticMarkup(<Told text="{{count}} people" parts={{}} values={{ count }} />)
    expect([sentence(1), sentence(1204)]).toEqual(['1 person', `${(1204).toLocaleString()} people`])
  })
})
