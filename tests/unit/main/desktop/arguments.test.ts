import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nothingAsked, readArguments } from '../../../../src/main/desktop/arguments'

const here = resolve('some', 'folder')
const read = (...given: string[]) => readArguments(given, here)

describe('the arguments of the command line', () => {
  it('ask for nothing where there are none, or only those of Chromium', () => {
    expect(read()).toEqual(nothingAsked)
    expect(read('.', '--user-data-dir=/x', '--no-sandbox', '--allow-file-access-from-files', '--')).toEqual(
      nothingAsked,
    )
  })

  it('ask for a place by a link, wherever it stands among them', () => {
    expect(read('--no-sandbox', 'attune://meeting/a/meet', '--foo').place).toEqual({
      kind: 'meeting',
      id: 'a',
      tab: 'meet',
    })
  })

  it('ask for the last place of several', () => {
    expect(read('attune://meeting/a', 'attune://person/b').place).toEqual({ kind: 'person', id: 'b' })
  })

  it('ask for a new meeting, and for a start without a window', () => {
    expect(read('--new-meeting').command).toBe('meeting.new')
    expect(read('--hidden').isHidden).toBe(true)
  })

  it('name calendar files as paths from where they were typed, or as the desktop names files', () => {
    const elsewhere = resolve('a b', 'Termin.ICS')
    expect(read('invite.ics', elsewhere, pathToFileURL(elsewhere).href).calendarFiles).toEqual([
      join(here, 'invite.ics'),
      elsewhere,
      elsewhere,
    ])
  })

  it('name at most a hundred files', () => {
    expect(read(...Array.from({ length: 1_000 }, (_, index) => `${index}.ics`)).calendarFiles).toHaveLength(
      100,
    )
  })

  it.each([
    '--file.ics',
    '-x.ics',
    'a\0.ics',
    'a.ics.exe',
    'a.ics/..',
    'https://example.org/a.ics',
    'javascript:a.ics',
    'file://server/share/a.ics',
    'file:///%00a.ics',
    'file:///%2e%2e%2fa.ics',
    'attune://meeting/a.ics',
    'attune://meeting/../../a',
    '--new-meeting=1',
    'constructor',
    '__proto__',
    'x'.repeat(1_000_000),
  ])('that are hostile ask for nothing (%#)', (argument) => {
    expect(read(argument)).toEqual(nothingAsked)
  })
})
