import type { SeededRandom } from '../../seed/seeded-random'

/** What was done to a file. */
export type Harm =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly keepsTime: boolean }
  | { readonly kind: 'missing' | 'folder' | 'link' }
  | { readonly kind: 'renamed'; readonly to: string }
  | { readonly kind: 'too-large' }

export interface HarmedFile {
  readonly path: string
  readonly bytes: Buffer
  /** Another record's bytes. */
  readonly other: Buffer
}

type MakeHarm = (file: HarmedFile, random: SeededRandom) => Harm

const content = (bytes: Buffer, random: SeededRandom): Harm => ({
  kind: 'bytes',
  bytes,
  // Rot on the disk leaves the time as it was; only reading every file finds it.
  keepsTime: random.chance(0.5),
})

const changed = (bytes: Buffer, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

const flipBit = (bytes: Buffer, random: SeededRandom): Buffer =>
  changed(bytes, (copy) => {
    const place = random.integer(0, copy.length - 1)
    copy[place] = (copy[place] ?? 0) ^ (1 << random.integer(0, 7))
  })

/** Files of other programs, as they come to stand in the wrong place. */
const foreignFiles: readonly Buffer[] = [
  Buffer.from('Dear diary,\n\ntoday nothing was lost.\n'),
  Buffer.from('<!doctype html><title>Sign in</title>'),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  Buffer.from('{"name":"attune","version":"1.0.0"}\n'),
  Buffer.from('[]'),
  Buffer.from('null'),
  Buffer.from('{'),
  Buffer.from(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
]

/** Every way in which a file is harmed, by what a person would call it. */
export const harms: Readonly<Record<string, MakeHarm>> = {
  'cut off': ({ bytes }, random) => content(bytes.subarray(0, random.integer(0, bytes.length - 1)), random),
  'full of zeros': ({ bytes }, random) => content(Buffer.alloc(bytes.length), random),
  'zeros in it': ({ bytes }, random) => {
    const start = random.integer(0, bytes.length - 1)
    const end = Math.min(bytes.length, start + random.integer(1, 512))
    return content(
      changed(bytes, (copy) => copy.fill(0, start, end)),
      random,
    )
  },
  'zeros at its end': ({ bytes }, random) => {
    const start = random.integer(0, bytes.length - 1)
    return content(
      changed(bytes, (copy) => copy.fill(0, start)),
      random,
    )
  },
  'one bit flipped': ({ bytes }, random) => content(flipBit(bytes, random), random),
  'bits flipped': ({ bytes }, random) => {
    const several = Array.from({ length: random.integer(2, 12) })
    const flipped = several.reduce((copy: Buffer) => flipBit(copy, random), bytes)
    return content(flipped.equals(bytes) ? flipBit(bytes, random) : flipped, random)
  },
  'bytes swapped': ({ bytes }, random) =>
    content(
      changed(bytes, (copy) => {
        const half = Math.floor(copy.length / 2)
        const from = random.integer(0, half - 1)
        copy.copyWithin(from, half, half + Math.min(64, copy.length - half))
      }),
      random,
    ),
  'something at its end': ({ bytes }, random) =>
    content(Buffer.concat([bytes, random.pick(foreignFiles)]), random),
  'written twice': ({ bytes }, random) => content(Buffer.concat([bytes, bytes]), random),
  'of another program': (_, random) => content(random.pick(foreignFiles), random),
  'of another record': ({ other }, random) => content(other, random),
  'a folder': () => ({ kind: 'folder' }),
  'a link': () => ({ kind: 'link' }),
  'too large': () => ({ kind: 'too-large' }),
  missing: () => ({ kind: 'missing' }),
  'in capitals': ({ path }) => {
    const slash = path.lastIndexOf('/') + 1
    return { kind: 'renamed', to: path.slice(0, slash) + path.slice(slash).toUpperCase() }
  },
}
