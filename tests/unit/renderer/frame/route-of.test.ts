import { describe, expect, it } from 'vitest'
import { placeScreenSchema, type Place } from '../../../../src/ipc/place'
import { routeOf } from '../../../../src/renderer/frame/route-of'

const id = '0b9e7c1e-6a53-4c3a-9d2e-0f6c1a2b3c4d'

describe('the route of a place', () => {
  it.each<[Place, string]>([
    [{ kind: 'meeting', id }, `/meetings/${id}`],
    [{ kind: 'meeting', id, tab: 'reflect' }, `/meetings/${id}/reflect`],
    [{ kind: 'meeting', id, tab: 'brief' }, `/meetings/${id}/brief`],
    [{ kind: 'person', id }, `/people/${id}`],
    [{ kind: 'commitment', id }, `/commitments/${id}`],
    [{ kind: 'entry', id }, `/journal/entries/${id}`],
    [{ kind: 'page', id }, `/pages/${id}`],
    [{ kind: 'play', id }, `/plays/mine/${id}`],
    [{ kind: 'play', id: 'difficult-truth' }, '/plays/difficult-truth'],
    [{ kind: 'screen', screen: 'weekly-review' }, '/journal/review'],
  ])('%j is %s', (place, route) => {
    expect(routeOf(place)).toBe(route)
  })

  it('is another one for each screen', () => {
    const routes = placeScreenSchema.options.map((screen) => routeOf({ kind: 'screen', screen }))
    expect(new Set(routes).size).toBe(routes.length)
  })
})
