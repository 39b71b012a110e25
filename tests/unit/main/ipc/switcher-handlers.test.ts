import { describe, expect, it } from 'vitest'
import { requests } from '../../../../src/ipc/contract'
import type { SwitcherKind } from '../../../../src/ipc/requests/switcher-requests'
import { switcherHandlers } from '../../../../src/main/ipc/switcher-handlers'
import { aCheckIn, aMeeting, aPerson, aPhrase } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

async function theShelves() {
  const { library } = await temporaryLibrary()
  await library.people.create(aPerson({ id: 'ana', name: 'Ana' }))
  await library.meetings.create(aMeeting({ id: 'm', title: `  Pricing\n${'change '.repeat(40)}` }))
  await library.phrases.create(aPhrase({ id: 'p', text: 'Long. '.repeat(60).trim() }))
  const { records } = library
  await records['check-ins'].create(aCheckIn({ id: 't', subject: { kind: 'trust', personId: 'ana' } }))
  await records['check-ins'].create(
    aCheckIn({ id: 's', subject: { kind: 'setting', organisation: 'Northwind' } }),
  )
  const shelves = await switcherHandlers(library)['switcher:read']()
  return { shelves, of: (kind: SwitcherKind) => shelves.find((shelf) => shelf.kind === kind) }
}

describe('what the switcher finds', () => {
  it('is every kind of record once, and what comes with Attune', async () => {
    const { shelves, of } = await theShelves()
    expect(shelves.map(({ kind }) => kind)).toEqual(
      requests['switcher:read'].output.element.shape.kind.options,
    )
    expect(of('built-in-plays')?.titles).toContain('Difficult truth')
    for (const { ids, titles, whens, abouts } of shelves)
      expect([titles.length, whens.length, abouts.length]).toEqual([ids.length, ids.length, ids.length])
  })

  it('has titles in one short line, but phrases with all their words', async () => {
    const { of } = await theShelves()
    const [title = ''] = of('meetings')?.titles ?? []
    expect([title.startsWith('Pricing change'), title.length]).toEqual([true, 120])
    expect(of('phrases')?.titles[0]).toHaveLength(359)
  })

  it('names check-ins by what they are about', async () => {
    const { of } = await theShelves()
    expect(of('trust-check-ins')).toMatchObject({ titles: ['Trust check-in: Ana'], abouts: ['ana'] })
    expect(of('setting-checks')).toMatchObject({
      titles: ['Setting check of Northwind'],
      abouts: ['Northwind'],
    })
  })
})
