/** Places of the same block in two lists, both counting up. */
export type Match = readonly [inFirst: number, inSecond: number]

/** Beyond so many pairs to compare, a stretch without a block of its own counts as different. */
const mostPairs = 1_000_000

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Which blocks of two lists correspond, given as texts. Blocks that stand once in each are found first, which keeps a
 * long document quick and the result close to what a person would say; what lies between them is compared pair by pair.
 */
export function alignBlocks(first: readonly string[], second: readonly string[]): Match[] {
  const start = countWhile(
    (place) => place < Math.min(first.length, second.length) && first[place] === second[place],
  )
  const longestEnd = Math.min(first.length, second.length) - start
  const end = countWhile((place) => place < longestEnd && first.at(-1 - place) === second.at(-1 - place))
  const a = { from: start, to: first.length - end }
  const b = { from: start, to: second.length - end }
  return [
    ...Array.from({ length: start }, (_, place): Match => [place, place]),
    ...alignBetween(first, a, second, b),
    ...Array.from({ length: end }, (_, place): Match => [a.to + place, b.to + place]),
  ]
}

function alignBetween(first: readonly string[], a: Stretch, second: readonly string[], b: Stretch): Match[] {
  const matches: Match[] = []
  let [fromA, fromB] = [a.from, b.from]
  for (const anchor of [...anchors(first, a, second, b), null]) {
    const [toA, toB] = anchor ?? [a.to, b.to]
    matches.push(...compareEach(first, { from: fromA, to: toA }, second, { from: fromB, to: toB }))
    if (anchor !== null) matches.push(anchor)
    ;[fromA, fromB] = [toA + 1, toB + 1]
  }
  return matches
}

/** Blocks that stand exactly once on each side, the most of them that are in the same order. */
function anchors(first: readonly string[], a: Stretch, second: readonly string[], b: Stretch): Match[] {
  const inSecond = placesOfUnique(second, b)
  const candidates = [...placesOfUnique(first, a)].flatMap(([text, place]): Match[] => {
    const other = inSecond.get(text)
    return other === undefined ? [] : [[place, other]]
  })
  return longestRising(candidates)
}

function placesOfUnique(blocks: readonly string[], { from, to }: Stretch): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let place = from; place < to; place += 1) {
    const text = blocks[place] ?? ''
    if (places.has(text)) repeated.add(text)
    places.set(text, place)
  }
  for (const text of repeated) places.delete(text)
  return places
}

/** The longest part of the pairs, which rise on the first side, that rises on the second side too. */
function longestRising(pairs: readonly Match[]): Match[] {
  const ends: { readonly pair: Match; readonly before: number }[] = []
  const endOfLength: number[] = []
  for (const pair of pairs) {
    let [low, high] = [0, endOfLength.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[endOfLength[middle] ?? 0]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    ends.push({ pair, before: low === 0 ? -1 : (endOfLength[low - 1] ?? -1) })
    endOfLength[low] = ends.length - 1
  }
  const rising: Match[] = []
  for (let place = endOfLength.at(-1) ?? -1; place >= 0; place = ends[place]?.before ?? -1) {
    const end = ends[place]
    if (end !== undefined) rising.push(end.pair)
  }
  return rising.reverse()
}

/** The longest common part of two short stretches, by comparing every pair. */
function compareEach(first: readonly string[], a: Stretch, second: readonly string[], b: Stretch): Match[] {
  const [height, width] = [a.to - a.from, b.to - b.from]
  if (height <= 0 || width <= 0 || height * width > mostPairs) return []
  const lengths = new Uint32Array((height + 1) * (width + 1))
  const at = (row: number, column: number) => row * (width + 1) + column
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      lengths[at(row, column)] =
        first[a.from + row] === second[b.from + column]
          ? (lengths[at(row + 1, column + 1)] ?? 0) + 1
          : Math.max(lengths[at(row + 1, column)] ?? 0, lengths[at(row, column + 1)] ?? 0)
    }
  }
  const matches: Match[] = []
  let [row, column] = [0, 0]
  while (row < height && column < width) {
    if (first[a.from + row] === second[b.from + column]) {
      matches.push([a.from + row, b.from + column])
      row += 1
      column += 1
    } else if ((lengths[at(row + 1, column)] ?? 0) >= (lengths[at(row, column + 1)] ?? 0)) row += 1
    else column += 1
  }
  return matches
}

function countWhile(holds: (place: number) => boolean): number {
  let count = 0
  while (holds(count)) count += 1
  return count
}
