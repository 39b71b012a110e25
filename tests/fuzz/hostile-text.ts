import fc from 'fast-check'

/** Pieces that have harmed readers of text before: names of objects, paths, markup, ends of lines, numbers, escapes. */
const pieces: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '{"__proto__":{"isAdmin":true}}',
    '${x}',
    '{person}',
  ],
  ...[
    '../../etc/passwd',
    'C:\\Windows',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'attune://',
    '%00%2e%2e',
  ],
  ...['<script>x()</script>', '<img src=x onerror=x()>', '<!--', ']]>', '&#0;', '![a](b)', '[a]: b', '```'],
  ...['\0', '\r\n', '\r', '\n ', '\t', '\u2028', '\ufeff', '\u202e', '\ud800', '\udc00', '👩‍👩‍👧', 'ß', 'İ'],
  ...['-1', '1e309', 'NaN', '99999999999999999999', '0x10', '00000000T000000Z', '+14:00', '2026-02-30'],
  ...[
    '"',
    "'",
    '\\',
    ':',
    ';',
    ',',
    '=',
    '@',
    '&a',
    '*a',
    '!!js/function',
    '---',
    '- ',
    '|',
    '>',
    '{',
    '[',
    '(',
  ],
]

type Edit =
  | { readonly kind: 'cut' | 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'put'; readonly at: number; readonly piece: string; readonly times: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    times: fc.oneof(fc.constant(1), fc.nat(40)),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
    times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(400) }),
  }),
)

function edited(text: string, change: Edit): string {
  const at = Math.floor(change.at * text.length)
  if (change.kind === 'put') return text.slice(0, at) + change.piece.repeat(change.times) + text.slice(at)
  const taken = text.slice(at, at + change.length)
  const put = change.kind === 'cut' ? '' : taken.repeat(change.times + 1)
  return text.slice(0, at) + put + text.slice(at + change.length)
}

/** Texts of which some are any letters at all, and most are one of the good ones with a few things done to it. */
export function hostileText(good: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...good), fc.array(edit, { maxLength: 6 }))
    .map(([text, edits]) => edits.reduce(edited, text))
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  )
}

/** Bytes of which some are any, and most are good ones with a few bits turned, cut off or put in. */
export function hostileBytes(good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const changed = fc
    .tuple(
      fc.constantFrom(...good),
      fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 5 }),
      place,
      fc.nat(3),
    )
    .map(([bytes, changes, end, cut]) => {
      const copy = Uint8Array.from(bytes)
      for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte
      return cut === 0 ? copy.subarray(0, Math.floor(end * copy.length)) : copy
    })
  return fc.oneof(
    { weight: 5, arbitrary: changed },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  )
}
