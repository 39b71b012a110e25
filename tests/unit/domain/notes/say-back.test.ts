import { describe, expect, it } from 'vitest'
import type { Capture, CaptureKind } from '../../../../src/domain/notes/capture'
import { composeSayBack } from '../../../../src/domain/notes/say-back'

const start = 'Let me say back what I heard.'
const check = 'Have I got that right, or did I miss something?'
const at = '2025-03-04T10:12:00.000Z'

const heard = (kind: CaptureKind, text: string, capturedAt = at): Capture => ({ kind, text, capturedAt })

/** What is captured, and what is said between the opening and the question that checks it. */
const cases: readonly (readonly [name: string, captures: readonly Capture[], middle: string])[] = [
  ['quotes one sentence', [heard('quote', 'We were never asked')], 'You said: “We were never asked”.'],
  [
    'joins two quotes with and',
    [heard('quote', 'We were never asked'), heard('quote', 'It is too late')],
    'You said: “We were never asked” and “It is too late”.',
  ],
  [
    'joins three quotes with commas and and',
    [heard('quote', 'one'), heard('quote', 'two'), heard('quote', 'three')],
    'You said: “one”, “two” and “three”.',
  ],
  [
    'says that there was more than three of a kind',
    [heard('quote', 'one'), heard('quote', 'two'), heard('quote', 'three'), heard('quote', 'four')],
    'You said: “one”, “two” and “three”, among other things.',
  ],
  [
    'keeps the first person inside the quotes as it was said',
    [heard('quote', "I can't sell this to my customers")],
    "You said: “I can't sell this to my customers”.",
  ],
  ['lets the sentence end once', [heard('quote', 'It is too late.')], 'You said: “It is too late”.'],
  ['keeps a question mark inside and adds no stop', [heard('quote', 'Why now?')], 'You said: “Why now?”'],
  ['keeps an exclamation mark', [heard('quote', 'Not again!')], 'You said: “Not again!”'],
  ['keeps a thought left open', [heard('quote', 'I just thought...')], 'You said: “I just thought...”'],
  ['keeps an ellipsis', [heard('quote', 'I just thought…')], 'You said: “I just thought…”'],
  [
    'does not double the marks around the words',
    [heard('quote', '"It is too late."')],
    'You said: “It is too late”.',
  ],
  ['does not double typographic marks', [heard('quote', '“It is too late”')], 'You said: “It is too late”.'],
  ['does not double guillemets', [heard('quote', '« Trop tard »')], 'You said: “Trop tard”.'],
  [
    'turns marks inside the words into single ones',
    [heard('quote', 'They said "never again" to us')],
    'You said: “They said ‘never again’ to us”.',
  ],
  [
    'turns typographic marks inside the words into single ones',
    [heard('quote', 'They said “never again” to us')],
    'You said: “They said ‘never again’ to us”.',
  ],
  [
    'leaves two quoted parts apart instead of taking them for one',
    [heard('quote', '"Yes" and then "no"')],
    'You said: “‘Yes’ and then ‘no’”.',
  ],
  [
    'acknowledges one objection',
    [heard('objection', 'It hurts our renewals')],
    'I hear your concern: “It hurts our renewals”. I take that seriously.',
  ],
  [
    'acknowledges two objections',
    [heard('objection', 'It hurts our renewals'), heard('objection', 'Nobody asked us')],
    'I hear your concerns: “It hurts our renewals” and “Nobody asked us”. I take them seriously.',
  ],
  [
    'acknowledges an objection put as a question',
    [heard('objection', 'Who is going to tell them?')],
    'I hear your concern: “Who is going to tell them?” I take that seriously.',
  ],
  [
    'names a feeling in the words that were noted',
    [heard('feeling', 'left out')],
    'What comes across is how it feels: “left out”.',
  ],
  [
    'never makes a negative feeling milder',
    [heard('feeling', 'angry'), heard('feeling', 'betrayed')],
    'What comes across is how it feels: “angry” and “betrayed”.',
  ],
  [
    'names a feeling that was said as a sentence',
    [heard('feeling', "I'm worried about my team.")],
    "What comes across is how it feels: “I'm worried about my team”.",
  ],
  [
    'names a need',
    [heard('need', 'time to tell them first')],
    'What you need, as I understand it: “time to tell them first”.',
  ],
  [
    'names several needs',
    [heard('need', 'time'), heard('need', 'a say in it')],
    'What you need, as I understand it: “time” and “a say in it”.',
  ],
  [
    'says a question back as asked',
    [heard('question', 'What did legal say?')],
    'What you asked: “What did legal say?”',
  ],
  [
    'says several questions back',
    [heard('question', 'What did legal say?'), heard('question', 'Who decides')],
    'What you asked: “What did legal say?” and “Who decides”.',
  ],
  [
    'says words captured twice once',
    [heard('quote', 'Too late'), heard('quote', 'too late')],
    'You said: “too late”.',
  ],
  [
    'keeps words of another script',
    [heard('quote', 'لم يسألنا أحد'), heard('quote', '没有人问我们')],
    'You said: “لم يسألنا أحد” and “没有人问我们”.',
  ],
  [
    'puts what was said before what it means, and what was agreed last',
    [
      heard('commitment', 'the draft by Thursday'),
      heard('decision', 'we wait a week'),
      heard('need', 'time'),
      heard('feeling', 'left out'),
      heard('objection', 'It is too late'),
      heard('quote', 'Nobody asked us'),
    ],
    'You said: “Nobody asked us”. I hear your concern: “It is too late”. I take that seriously. What comes across is ' +
      'how it feels: “left out”. What you need, as I understand it: “time”. What we decided: we wait a week. ' +
      'What was promised: the draft by Thursday.',
  ],
]

describe('saying it back', () => {
  it.each(cases)('%s', (_name, captures, middle) => {
    expect(composeSayBack(captures, null)).toBe(`${start} ${middle} ${check}`)
  })

  it('has nothing to say when nothing was captured', () => {
    expect(composeSayBack([], null)).toBeNull()
    expect(composeSayBack([heard('quote', '  '), heard('need', '…')], null)).toBeNull()
  })

  it('says only what came after the last summary, and that it does', () => {
    const captures = [
      heard('quote', 'before', '2025-03-04T10:10:00.000Z'),
      heard('quote', 'at that moment', '2025-03-04T10:11:00.000Z'),
      heard('quote', 'after', '2025-03-04T10:12:00.000Z'),
    ]
    expect(composeSayBack(captures, '2025-03-04T10:11:00.000Z')).toBe(
      `Let me say back what I heard since then. You said: “after”. ${check}`,
    )
    expect(composeSayBack(captures, '2025-03-04T10:12:00.000Z')).toBeNull()
  })

  it('only sums up when nothing but decisions and promises was captured', () => {
    expect(composeSayBack([heard('decision', 'We wait a week.')], null)).toBe(
      'Let me sum up where we are. What we decided: We wait a week. Is that how you see it too?',
    )
  })

  it('leaves out no decision and no promise, however many there are', () => {
    const promises = ['@Ana pricing draft by Thursday.', 'I call legal', 'Tom tells support', 'a note to @Li']
    expect(
      composeSayBack(
        promises.map((text) => heard('commitment', text)),
        null,
      ),
    ).toBe(
      'Let me sum up where we are. What was promised: Ana pricing draft by Thursday; I call legal; Tom tells support; ' +
        'and a note to Li. Is that how you see it too?',
    )
  })

  it('takes between 15 and 40 seconds to say after a typical half hour, at 150 words a minute', () => {
    const said = composeSayBack(
      [
        heard('objection', 'It hurts our renewals when we can least afford it'),
        heard('objection', 'Nobody in sales was asked before it was announced'),
        heard('feeling', 'left out'),
        heard('need', 'time to tell the largest customers first'),
        heard('question', 'What did legal say about running contracts?'),
        heard('decision', 'the new prices start in April'),
        heard('commitment', '@Ana list of the ten customers by Thursday'),
      ],
      null,
    )
    const seconds = ((said ?? '').split(' ').length / 150) * 60
    expect(seconds).toBeGreaterThan(15)
    expect(seconds).toBeLessThan(40)
  })

  it('always ends in a question, quotes every word of what was said, and never holds an empty quote', () => {
    const kinds: readonly CaptureKind[] = ['objection', 'feeling', 'need', 'quote', 'question']
    const texts = ['a', 'I said so.', 'why?', '"x"', 'no…', 'a “b” c', '😀']
    for (const kind of kinds)
      for (const text of texts) {
        const said = composeSayBack([heard(kind, text)], null) ?? ''
        expect(said.endsWith('?'), said).toBe(true)
        for (const word of text.match(/[\p{L}\p{Extended_Pictographic}]+/gu) ?? [])
          expect(said).toContain(word)
        expect(said).not.toMatch(/\.\.(?!\.)|\?\.|“”\.?[^ ]/u)
      }
  })
})
