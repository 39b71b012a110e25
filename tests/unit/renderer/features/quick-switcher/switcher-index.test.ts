import { describe, expect, it } from 'vitest'
import type { CommandId } from '../../../../../src/ipc/commands'
import { describeCommand } from '../../../../../src/ipc/commands'
import type { SwitcherKind, SwitcherShelf } from '../../../../../src/ipc/requests/switcher-requests'
import { groupsOf } from '../../../../../src/renderer/features/quick-switcher/switcher-groups'
import { SwitcherIndex } from '../../../../../src/renderer/features/quick-switcher/switcher-index'
import type { SwitcherItem } from '../../../../../src/renderer/features/quick-switcher/switcher-item'

function aShelf(kind: SwitcherKind, titles: readonly string[]): SwitcherShelf {
  return {
    kind,
    ids: titles.map((_, place) => `${kind}-${place}`),
    titles: [...titles],
    whens: titles.map(() => null),
    abouts: titles.map(() => null),
  }
}

function command(id: CommandId): SwitcherItem {
  const description = describeCommand(id)
  return { of: 'command', title: description.label, command: description }
}

const index = new SwitcherIndex([
  aShelf('people', ['Ana Prieto', 'Ben Łukasz', 'Jörg Weiß']),
  aShelf('meetings', ['Pricing change with Ana', 'Quarterly review', '', 'Hiring in spring']),
])
const commands = [command('meeting.new'), command('go.people'), command('meeting.prepare')]

const titles = (typed: string, recent: readonly string[] = []) =>
  index.find(typed, commands, recent).map(({ item }) => item.title)

describe('the switcher', () => {
  it('finds records of every kind and commands by a few letters of their names', () => {
    expect(titles('pri')).toContain('Pricing change with Ana')
    expect(titles('qr')[0]).toBe('Quarterly review')
    expect(titles('new')[0]).toBe('New meeting')
    expect(titles('peo')[0]).toBe('People')
  })

  it('finds words in any order, and letters without their marks', () => {
    expect(titles('ana pric')[0]).toBe('Pricing change with Ana')
    expect(titles('jorg')[0]).toBe('Jörg Weiß')
  })

  it('puts what was opened lately before what fits as well', () => {
    expect(titles('ana')[0]).toBe('Ana Prieto')
    expect(titles('ana', ['meetings:meetings-0'])[0]).toBe('Pricing change with Ana')
    expect(titles('pr', ['command:meeting.prepare'])[0]).toBe('Prepare')
  })

  it('says which letters it was found by', () => {
    const [first] = index.find('qr', [], [])
    expect(first?.letters.map((place) => first.item.title.charAt(place).toLowerCase())).toEqual(['q', 'r'])
  })

  it('names a record without a title, so that it can be found too', () => {
    expect(titles('untitled')).toEqual(['Untitled meeting'])
  })

  it('finds nothing for letters that are nowhere in this order', () => {
    expect(titles('zzz')).toEqual([])
  })

  it('shows what was opened lately before anything is typed, then the commands, each once', () => {
    const groups = groupsOf(index, ' ', commands, ['people:people-1', 'command:go.people', 'meetings:gone'])
    expect(groups.map(({ name, first, hits }) => [name, first, hits.map(({ item }) => item.title)])).toEqual([
      ['Opened lately', 0, ['Ben Łukasz', 'People']],
      ['Commands', 2, ['New meeting', 'Prepare']],
    ])
  })

  it('shows only commands where nothing was opened yet', () => {
    expect(groupsOf(index, '', commands, []).map(({ name }) => name)).toEqual(['Commands'])
  })
})
