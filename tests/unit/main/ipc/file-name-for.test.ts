import { describe, expect, it } from 'vitest'
import { fileNameFor } from '../../../../src/main/ipc/file-name-for'

const longestFileNameBytes = 255

describe('the file name for a title', () => {
  it.each([
    ['Brief – Pricing with Ana', 'Brief – Pricing with Ana'],
    ['Q3/Q4: what now?', 'Q3 Q4 what now'],
    ['a\\b/c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['two\nlines\tand\0more', 'two lines and more'],
    ['../../etc/passwd', 'etc passwd'],
    ['...', 'Untitled'],
    ['', 'Untitled'],
    ['   ', 'Untitled'],
    ['.hidden', 'hidden'],
    ['ends with a dot.', 'ends with a dot'],
    ['Gespräch über Preise', 'Gespräch über Preise'],
    ['価格改定の相談', '価格改定の相談'],
  ])('of “%s” is “%s”', (title, name) => {
    expect(fileNameFor(title)).toBe(name)
  })

  it.each([
    ['letters', 'x'.repeat(1_000)],
    ['Chinese', '価'.repeat(1_000)],
    ['emoji', '🧭'.repeat(1_000)],
    ['families of emoji', '👩‍👩‍👧‍👦'.repeat(200)],
  ])('fits every file system with its ending, for a long title in %s', (_, title) => {
    const name = fileNameFor(`Brief – ${title}`)
    expect(Buffer.byteLength(`${name}.pdf`)).toBeLessThanOrEqual(longestFileNameBytes)
    expect(name.length).toBeGreaterThan(60)
  })

  it('is never cut within a character', () => {
    const family = '👩‍👩‍👧‍👦'
    const name = fileNameFor(family.repeat(200))
    expect(name.replaceAll(family, '')).toBe('')
    expect(fileNameFor(`x${'🧭'.repeat(200)}`)).toMatch(/^x(🧭)+$/u)
  })

  it('does not end in a blank or a dot after it was cut', () => {
    expect(fileNameFor(`${'x'.repeat(79)} and more`)).toMatch(/[^. ]$/)
    expect(fileNameFor(`${'x'.repeat(79)}. and more`)).toMatch(/[^. ]$/)
    for (let length = 1; length < 250; length += 1)
      expect(fileNameFor('x . '.repeat(length))).toMatch(/[^. ]$/)
  })
})
