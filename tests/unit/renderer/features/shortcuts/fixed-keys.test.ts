// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { fixedKeys } from '../../../../../src/ipc/fixed-keys'
import { coachKeys } from '../../../../../src/renderer/coach/coach-keys'
import { formatTools } from '../../../../../src/renderer/editor/format-tools'
import { meetKeyNames, starterKeyName } from '../../../../../src/renderer/features/meet/meet-keys'

describe('the keys that stay as they are', () => {
  it('are all named, so that none is given to a command unseen', () => {
    const known = fixedKeys.map(({ shortcut }) => shortcut)
    const used = [
      ...coachKeys.map(({ shortcut }) => shortcut).filter((shortcut) => shortcut !== 'Escape'),
      ...formatTools.map(({ shortcut }) => shortcut),
      ...Object.values(meetKeyNames),
      ...[0, 1, 2].map(starterKeyName),
    ]
    expect(used.filter((shortcut) => !known.includes(shortcut))).toEqual([])
  })
})
