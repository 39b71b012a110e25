import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DataKey } from '../../../../src/main/library/data-key'
import type { Envelope } from '../../../../src/main/library/envelope'
import { plainEnvelope } from '../../../../src/main/library/plain-envelope'
import { sealedEnvelope } from '../../../../src/main/library/sealed-envelope'

const label = { kind: 'meetings', id: 'a-1' }
const content = Buffer.from(`${JSON.stringify({ title: 'Zażółć 🧭', text: 'Ana said it twice' })}\n`)
const key = new DataKey(randomBytes(32))

const envelopes: readonly [string, Envelope][] = [
  ['plain', plainEnvelope],
  ['sealed', sealedEnvelope(key)],
]

describe.each(envelopes)('a %s envelope', (_, envelope) => {
  it('gives back what was put in, to the byte', () => {
    expect(Buffer.from(envelope.unwrap(envelope.wrap(content, label), label))).toEqual(content)
    const empty = Buffer.alloc(0)
    expect(Buffer.from(envelope.unwrap(envelope.wrap(empty, label), label))).toEqual(empty)
  })

  it('shows every single bit that was flipped after the head of the file began', () => {
    const bytes = Buffer.from(envelope.wrap(content, label))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const harmed = Buffer.from(bytes)
      harmed.writeUInt8(harmed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      // A plain file whose head is harmed reads as one of the first layout, whose shape then shows the harm.
      expect(taken(envelope, harmed)).not.toBe(content.toString())
    }
  })

  it('shows every place at which the file may have been cut off, or filled with zeros', () => {
    const bytes = Buffer.from(envelope.wrap(content, label))
    for (let length = 0; length < bytes.length; length += 1) {
      expect(taken(envelope, bytes.subarray(0, length))).not.toBe(content.toString())
      const zeros = Buffer.concat([bytes.subarray(0, length), Buffer.alloc(bytes.length - length)])
      expect(taken(envelope, zeros)).not.toBe(content.toString())
    }
  })

  it('is not taken for that of another record', () => {
    const bytes = envelope.wrap(content, label)
    expect(() => envelope.unwrap(bytes, { ...label, id: 'a-2' })).toThrow()
    expect(() => envelope.unwrap(bytes, { ...label, kind: 'people' })).toThrow()
  })
})

describe('a plain envelope', () => {
  it('is JSON that any program reads', () => {
    expect(JSON.parse(Buffer.from(plainEnvelope.wrap(content, label)).toString())).toMatchObject({
      kind: 'meetings',
      id: 'a-1',
      content: { title: 'Zażółć 🧭' },
    })
  })

  it('tells a copy under another name from damage', () => {
    const bytes = plainEnvelope.wrap(content, label)
    const unwrap = () => plainEnvelope.unwrap(bytes, { ...label, id: 'a-2' })
    expect(unwrap).toThrow(expect.objectContaining({ code: 'not-a-record' }) as Error)
  })

  it('takes a file of the first layout as it is', () => {
    expect(plainEnvelope.unwrap(content, label)).toBe(content)
  })
})

describe('a sealed envelope', () => {
  it('holds nothing of what is in it, and is never the same twice', () => {
    const envelope = sealedEnvelope(key)
    const [first, second] = [envelope.wrap(content, label), envelope.wrap(content, label)].map((bytes) =>
      Buffer.from(bytes),
    )
    expect(first).not.toEqual(second)
    expect(first?.includes('Ana')).toBe(false)
    expect(first?.includes('a-1')).toBe(false)
  })

  it('does not open with another key, nor once its key was forgotten', () => {
    const mine = new DataKey(randomBytes(32))
    const bytes = sealedEnvelope(mine).wrap(content, label)
    expect(() => sealedEnvelope(key).unwrap(bytes, label)).toThrow(
      expect.objectContaining({ code: 'damaged' }) as Error,
    )
    mine.forget()
    expect(() => sealedEnvelope(mine).unwrap(bytes, label)).toThrow(
      expect.objectContaining({ code: 'locked' }) as Error,
    )
  })
})

function taken(envelope: Envelope, bytes: Uint8Array): string | null {
  try {
    return Buffer.from(envelope.unwrap(bytes, label)).toString()
  } catch {
    return null
  }
}
