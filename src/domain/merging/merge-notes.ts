import type { NotesDocument, NotesNode } from '../notes/notes-document'
import { isTextBlock } from '../notes/text-block'
import { alignBlocks, type Match } from './align-blocks'
import { merged, mergeWhole, onlyChange, type Clash, type Merged } from './merged'
import { canonicalText, sameValue } from './same-value'

type Blocks = readonly NotesNode[]

/**
 * Makes one document of two that began as `base`, block by block: a paragraph, a heading, an item of a list. What one
 * side wrote, changed or took away is taken over. A block that both changed stands there twice, the older above the
 * newer; no word is dropped that a side still has and the other did not take away.
 */
export function mergeNotes(
  base: NotesDocument | undefined,
  older: NotesDocument,
  newer: NotesDocument,
): Merged<NotesDocument> {
  const simple = onlyChange(base, older, newer)
  if (simple !== null) return simple
  const { value, clashes } = mergeBlocks(base?.content, older.content, newer.content)
  return { value: { ...newer, content: [...value] }, clashes }
}

function mergeBlocks(base: Blocks | undefined, older: Blocks, newer: Blocks): Merged<Blocks> {
  const value: NotesNode[] = []
  const clashes: Clash[] = []
  for (const run of base === undefined ? [{ base, older, newer }] : runsOf(base, older, newer)) {
    const part = onlyChange<Blocks>(run.base, run.older, run.newer) ?? mergeRun(run)
    value.push(...part.value)
    clashes.push(...part.clashes)
  }
  return { value: base === undefined ? value : withoutRepeats(value, base, older, newer), clashes }
}

/**
 * Among lines that repeat, one new block may be found at two places. A block that was not there before is not there more
 * often than on one side, so that merging again what was merged already brings nothing a second time.
 */
function withoutRepeats(blocks: Blocks, base: Blocks, older: Blocks, newer: Blocks): Blocks {
  const before = countTexts(base)
  const [inOlder, inNewer] = [countTexts(older), countTexts(newer)]
  const seen = new Map<string, number>()
  return blocks.filter((block) => {
    const text = canonicalText(block)
    const count = (seen.get(text) ?? 0) + 1
    seen.set(text, count)
    return before.has(text) || count <= Math.max(inOlder.get(text) ?? 1, inNewer.get(text) ?? 1)
  })
}

/** A stretch of blocks as it was and as each side has it. */
interface Run {
  readonly base: Blocks | undefined
  readonly older: Blocks
  readonly newer: Blocks
}

/** Cuts the three at the blocks that both sides left as they were. */
function runsOf(base: Blocks, older: Blocks, newer: Blocks): Run[] {
  const texts = base.map(canonicalText)
  const inOlder = new Map(alignBlocks(texts, older.map(canonicalText)))
  const inNewer = new Map(alignBlocks(texts, newer.map(canonicalText)))
  const runs: Run[] = []
  let from: readonly [number, number, number] = [0, 0, 0]
  const cutAt = (to: readonly [number, number, number]) => {
    runs.push({
      base: base.slice(from[0], to[0]),
      older: older.slice(from[1], to[1]),
      newer: newer.slice(from[2], to[2]),
    })
  }
  base.forEach((block, place) => {
    const [olderPlace, newerPlace] = [inOlder.get(place), inNewer.get(place)]
    if (olderPlace === undefined || newerPlace === undefined) return
    cutAt([place, olderPlace, newerPlace])
    runs.push({ base: [block], older: [block], newer: [block] })
    from = [place + 1, olderPlace + 1, newerPlace + 1]
  })
  cutAt([base.length, older.length, newer.length])
  return runs
}

/** A stretch that both sides changed: what they have in common once, and of the rest what is each side's own. */
function mergeRun(run: Run): Merged<Blocks> {
  const matches = alignBlocks(run.older.map(canonicalText), run.newer.map(canonicalText))
  const untouchedOlder = new Untouched(run.base ?? [])
  const untouchedNewer = new Untouched(run.base ?? [])
  const value: NotesNode[] = []
  const clashes: Clash[] = []
  for (const { common, older, newer } of stretchesOf(run, matches)) {
    // What one side still has as it was, and the other has not, was changed or taken away there.
    const part = mergeStretch(run.base, untouchedOlder.takenFrom(older), untouchedNewer.takenFrom(newer))
    untouchedOlder.takenFrom(common)
    untouchedNewer.takenFrom(common)
    value.push(...part.value, ...common)
    clashes.push(...part.clashes)
  }
  return { value, clashes }
}

interface CommonStretch {
  readonly older: Blocks
  readonly newer: Blocks
  /** The block that ends the stretch on both sides; none at the end. */
  readonly common: Blocks
}

function stretchesOf({ older, newer }: Run, matches: readonly Match[]): CommonStretch[] {
  let [fromOlder, fromNewer] = [0, 0]
  const stretches = matches.map(([inOlder, inNewer]) => {
    const stretch = {
      older: older.slice(fromOlder, inOlder),
      newer: newer.slice(fromNewer, inNewer),
      common: newer.slice(inNewer, inNewer + 1),
    }
    ;[fromOlder, fromNewer] = [inOlder + 1, inNewer + 1]
    return stretch
  })
  return [...stretches, { older: older.slice(fromOlder), newer: newer.slice(fromNewer), common: [] }]
}

function mergeStretch(base: Blocks | undefined, older: Blocks, newer: Blocks): Merged<Blocks> {
  const [oneOlder, oneNewer] = [older[0], newer[0]]
  if (oneOlder === undefined || oneNewer === undefined) return merged([...older, ...newer])
  if (older.length === 1 && newer.length === 1) {
    const one = mergeBlock(base?.length === 1 ? base[0] : undefined, oneOlder, oneNewer)
    if (one !== null) return { value: [one.value], clashes: one.clashes }
  }
  // Two additions at one place, or to a line that was empty, are no clash: nobody changed what the other wrote.
  return base?.every(isBlank) === true
    ? merged([...older, ...newer])
    : merged([...older, ...newer], 'both-kept')
}

function isBlank(block: NotesNode): boolean {
  return isTextBlock(block) && (block.content ?? []).length === 0
}

/** One block of two, where that costs no word: the items of a list, or words here and a mark there. */
function mergeBlock(
  base: NotesNode | undefined,
  older: NotesNode,
  newer: NotesNode,
): Merged<NotesNode> | null {
  if (older.type !== newer.type) return null
  const known = base?.type === newer.type ? base : undefined
  const attrs = mergeWhole(known && { ...known.attrs }, { ...older.attrs }, { ...newer.attrs })
  const content = mergeContent(known, older, newer)
  if (content === null) return null
  const value = {
    ...newer,
    ...(Object.keys(attrs.value).length > 0 && { attrs: attrs.value }),
    ...(content.value.length > 0 && { content: content.value }),
  }
  return { value, clashes: [...attrs.clashes, ...content.clashes] }
}

function mergeContent(
  base: NotesNode | undefined,
  older: NotesNode,
  newer: NotesNode,
): Merged<Blocks> | null {
  const [before, ofOlder, ofNewer] = [base && (base.content ?? []), older.content ?? [], newer.content ?? []]
  if (!isTextBlock(older) && !isTextBlock(newer)) return mergeBlocks(before, ofOlder, ofNewer)
  const simple = onlyChange<Blocks>(before, ofOlder, ofNewer)
  if (simple !== null) return simple
  // The same words, and more of them on one side: the longer one has them all.
  if (!sameValue(older.attrs, newer.attrs)) return null
  const [olderWords, newerWords] = [plainWords(ofOlder), plainWords(ofNewer)]
  if (olderWords === null || newerWords === null) return null
  if (newerWords.startsWith(olderWords)) return merged(ofNewer)
  return olderWords.startsWith(newerWords) ? merged(ofOlder) : null
}

/** The words of a line without marks; null for one that holds more than that. */
function plainWords(content: Blocks): string | null {
  const isPlain = content.every(({ type, marks }) => type === 'text' && (marks ?? []).length === 0)
  return isPlain ? content.map(({ text }) => text ?? '').join('') : null
}

/** The blocks of a stretch as it was, each of which a side may still have once. */
class Untouched {
  readonly #left: Map<string, number>

  constructor(base: Blocks) {
    this.#left = countTexts(base)
  }

  /** The blocks without those that are as they were. */
  takenFrom(blocks: Blocks): Blocks {
    return blocks.filter((block) => {
      const text = canonicalText(block)
      const left = this.#left.get(text) ?? 0
      this.#left.set(text, left - 1)
      return left <= 0
    })
  }
}

function countTexts(blocks: Blocks): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of blocks.map(canonicalText)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
