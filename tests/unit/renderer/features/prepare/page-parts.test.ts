import { describe, expect, test } from 'vitest'
import { defaultPlayIds } from '../../../../../src/domain/meetings/meeting'
import { missingParts } from '../../../../../src/domain/meetings/readiness'
import { missingInPageOrder, pagePartsOf } from '../../../../../src/renderer/features/prepare/page-parts'
import { aMeeting } from '../../../../support/builders'
import { playsNamed } from '../../../../support/plays-named'

const ids = (prompts: readonly { readonly id: string }[]) => prompts.map(({ id }) => id)

describe('the parts of the page', () => {
  test('go from what happened over their side to how I begin', () => {
    const parts = pagePartsOf({ isSensitive: true }, playsNamed(...defaultPlayIds))
    expect(ids(parts.whatHappened)).toEqual(['facts', 'my-story'])
    expect(ids(parts.theirSide)).toEqual(['their-view', 'generous-reading', 'not-lost'])
    expect(ids(parts.goingIn)).toEqual(['first-sentence'])
  })

  test('set the prompts of a play beside the list or the advisor that it brings', () => {
    const parts = pagePartsOf({ isSensitive: false }, playsNamed(...defaultPlayIds))
    expect(parts.plays.map(({ play }) => play.id)).toEqual(['empathetic-summary'])
    expect(parts.objectionPlays.map(({ play }) => play.id)).toEqual(['objection-acknowledgement'])
    expect(parts.mediumPlays.map(({ play }) => play.id)).toEqual(['choosing-the-medium'])
  })

  test('ask once what a play chosen twice would ask twice, and pass over a play that is not known', () => {
    const parts = pagePartsOf(
      { isSensitive: false },
      playsNamed('difficult-truth', 'difficult-truth', 'of-tomorrow'),
    )
    expect(parts.plays.flatMap(({ prompts }) => ids(prompts))).toEqual([
      'hard-truth',
      'stays-true',
      'effect-on-them',
      'ask-or-offer',
    ])
  })

  test('hold everything that can be missing, and name it in their order', () => {
    const meeting = aMeeting({ playIds: [...defaultPlayIds, 'difficult-truth'], title: '', purpose: '' })
    const missing = missingInPageOrder(meeting)
    expect(missing).toHaveLength(missingParts(meeting).length)
    const anchors = missing.map(({ anchor }) => anchor)
    expect(anchors.slice(0, 3)).toEqual(['title', 'people', 'purpose'])
    expect(anchors.indexOf('not-lost')).toBeGreaterThan(anchors.indexOf('generous-reading'))
    expect(anchors.indexOf('hard-truth')).toBeLessThan(anchors.indexOf('objections'))
    expect(anchors.at(-1)).toBe('forecast')
  })
})
