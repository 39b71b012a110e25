import type { OwnPlay } from '../plays/own-play'
import { mergeListBy, mergeSet } from './merge-lists'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

type PreparePart = OwnPlay['prepare'][number]
type OwnStep = OwnPlay['steps'][number]
type OwnPrompt = OwnPlay['reflect'][number]

const mergeStep = mergeParts<OwnStep>({
  id: keepNewer,
  title: mergeWhole,
  guidance: mergeWhole,
  starters: mergeSet,
})

const mergePrompt = mergeParts<OwnPrompt>({
  id: keepNewer,
  label: mergeWhole,
  hint: mergeWhole,
  isRequired: mergeWhole,
})

const mergeContents = mergeParts<OwnPlay>({
  schemaVersion: keepNewer,
  id: keepNewer,
  name: mergeWhole,
  purpose: mergeWhole,
  whenToUse: mergeSet,
  whenNotToUse: mergeSet,
  preparationMinutes: mergeWhole,
  isSensitive: mergeWhole,
  asksForOpenness: mergeWhole,
  fromExperience: mergeWhole,
  prepare: mergeListBy(keyOfPart, mergePart),
  steps: mergeListBy(({ id }) => id, mergeStep),
  reflect: mergeListBy(({ id }) => id, mergePrompt),
  sourceIds: mergeSet,
  copiedFrom: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One play of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergeOwnPlays(base: OwnPlay | null, a: OwnPlay, b: OwnPlay): Merged<OwnPlay> {
  return mergeRecords(mergeContents, base, a, b)
}

function keyOfPart(part: PreparePart): string {
  return part.kind === 'prompt' ? `prompt ${part.prompt.id}` : part.kind
}

function mergePart(
  base: PreparePart | undefined,
  older: PreparePart,
  newer: PreparePart,
): Merged<PreparePart> {
  if (older.kind !== 'prompt' || newer.kind !== 'prompt') return mergeWhole(base, older, newer)
  const baseOfPrompt = base?.kind === 'prompt' ? base.prompt : undefined
  const { value, clashes } = mergePrompt(baseOfPrompt, older.prompt, newer.prompt)
  return { value: { kind: 'prompt', prompt: value }, clashes }
}
