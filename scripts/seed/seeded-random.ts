/**
 * Random choices that are the same whenever the seed is: a library that was filled twice is the same to the
 * byte. (The generator is sfc32 by Chris Doty-Humphrey: small, fast, and good enough for such choices.)
 */
export class SeededRandom {
  readonly #state: Int32Array

  constructor(seed: string) {
    this.#state = Int32Array.of(hash(seed, 1), hash(seed, 2), hash(seed, 3), 1)
    for (let warmUp = 0; warmUp < 12; warmUp += 1) this.next()
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    const state = this.#state
    const [a = 0, b = 0, c = 0, counter = 0] = state
    const sum = (a + b + counter) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + sum
    state[3] = counter + 1
    return (sum >>> 0) / 2 ** 32
  }

  /** A whole number between both ends, both of them possible. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<V>(values: readonly V[]): V {
    const value = values[Math.floor(this.next() * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }

  /** So many different ones of the values, or all of them when there are fewer, in any order. */
  sample<V>(values: readonly V[], count: number): V[] {
    const left = [...values]
    const chosen: V[] = []
    while (chosen.length < count && left.length > 0) {
      chosen.push(...left.splice(this.integer(0, left.length - 1), 1))
    }
    return chosen
  }

  /** One of the values; each comes up in proportion to the number beside it. */
  weighted<V>(choices: readonly (readonly [V, number])[]): V {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of choices) {
      left -= weight
      if (left < 0) return value
    }
    return this.pick(choices.map(([value]) => value))
  }

  /** An id that looks like the app's own, which are random UUIDs. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => this.integer(0, 15).toString(16)).join('')
    const version = `4${hex.slice(13, 16)}`
    const variant = `${(8 + (parseInt(hex.slice(16, 17), 16) % 4)).toString(16)}${hex.slice(17, 20)}`
    return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20)].join('-')
  }
}

/** FNV-1a with a final mix, so that seeds that differ in one letter have nothing else in common. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
