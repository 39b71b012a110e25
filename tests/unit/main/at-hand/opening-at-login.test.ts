import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { autostartEntry, autostartFileName } from '../../../../src/main/at-hand/opening-at-login'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-autostart-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const entry = () => readFile(join(folder, 'autostart', autostartFileName), 'utf8')

it('writes an entry that starts the program, in a folder that was not there', async () => {
  await autostartEntry(folder, '/opt/Attune/attune').choose({ opens: true, isHidden: false })
  expect(await entry()).toContain('Exec="/opt/Attune/attune"\n')
})

it('starts without its window when that is chosen', async () => {
  await autostartEntry(folder, '/opt/Attune/attune').choose({ opens: true, isHidden: true })
  expect(await entry()).toContain('Exec="/opt/Attune/attune" --hidden\n')
})

it('quotes what a path may hold', async () => {
  await autostartEntry(folder, '/home/ana/My "$apps"/100% \\a').choose({ opens: true, isHidden: false })
  expect(await entry()).toContain('Exec="/home/ana/My \\\\"\\\\$apps\\\\"/100%% \\\\\\\\a"\n')
})

it('takes its entry away, and nothing where there is none', async () => {
  const login = autostartEntry(folder, '/opt/Attune/attune')
  await login.choose({ opens: false, isHidden: false })
  await login.choose({ opens: true, isHidden: false })
  await login.choose({ opens: false, isHidden: true })
  expect(await readdir(join(folder, 'autostart'))).toEqual([])
})
