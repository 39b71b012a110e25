import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  debianArchitecture,
  debianChangelog,
  debianControl,
  debianVersion,
} from '../../../../scripts/packaging/debian-control.mjs'
import { desktopEntry, type LinuxConfig } from '../../../../scripts/packaging/desktop-entry.mjs'

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '../../../..', name), 'utf8')

describe('the desktop entry of the Linux packages', () => {
  const config = parse(read('electron-builder.yml')) as LinuxConfig
  const lines = desktopEntry(config, 'attune', 'A coach').split('\n')

  test('opens links and calendar files, and has words to be found by in English and German', () => {
    expect(lines).toContain('MimeType=text/calendar;x-scheme-handler/attune;')
    expect(lines).toContain('Exec=attune %U')
    expect(lines.find((line) => line.startsWith('Keywords='))).toContain('meeting;')
    expect(lines.find((line) => line.startsWith('Keywords[de]='))).toContain('Besprechung;')
  })

  test('each action that it names is told below it', () => {
    const actions = lines
      .find((line) => line.startsWith('Actions='))
      ?.slice('Actions='.length)
      .split(';')
    const named = actions?.filter((name) => name !== '')
    expect(named?.length).toBeGreaterThan(0)
    for (const name of named ?? []) expect(lines).toContain(`[Desktop Action ${name}]`)
  })

  test('a window is known by the name of the entry, which package.json tells Electron', () => {
    const manifest = JSON.parse(read('package.json')) as { desktopName: string }
    expect(lines).toContain(`StartupWMClass=${manifest.desktopName.replace('.desktop', '')}`)
  })
})

describe('the control files of the deb', () => {
  test('names the package as Debian does', () => {
    const control = debianControl({
      version: '1.2.0-beta.1',
      synopsis: 'A coach',
      architecture: debianArchitecture('x64'),
      installedBytes: 2049,
    })
    expect(control).toMatch(/^Version: 1\.2\.0~beta\.1$/m)
    expect(control).toMatch(/^Architecture: amd64$/m)
    expect(control).toMatch(/^Installed-Size: 3$/m)
    expect(control.endsWith('\n')).toBe(true)
  })

  test('a version before a release is older than it, and a processor without an Electron is refused', () => {
    expect(debianVersion('1.2.0-beta.1')).toBe('1.2.0~beta.1')
    expect(() => debianArchitecture('mips')).toThrow('mips')
  })

  test('the list of changes carries the version and the time', () => {
    const changes = debianChangelog('1.2.0', new Date('2026-03-04T05:06:07Z'))
    expect(changes).toContain('attune (1.2.0) stable')
    expect(changes).toContain('Wed, 04 Mar 2026 05:06:07 +0000')
  })
})
