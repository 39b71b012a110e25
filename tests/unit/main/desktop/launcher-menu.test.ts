import { expect, it, vi } from 'vitest'
import type { TrayItem } from '../../../../src/main/at-hand/tray-items'
import { readArguments } from '../../../../src/main/desktop/arguments'
import { dockMenu, jumpListTasks, LauncherMenu } from '../../../../src/main/desktop/launcher-menu'

const id = '01J9ZK3V7Q8W2E4R6T8Y0P1A2B'
const items: readonly TrayItem[] = [
  {
    kind: 'line',
    label: '10:00  Price && date',
    wish: { kind: 'place', place: { kind: 'meeting', id, tab: 'brief' } },
  },
  { kind: 'line', label: 'No promise is due', wish: null },
  { kind: 'separator' },
  { kind: 'line', label: 'Open Attune', wish: { kind: 'open' } },
  { kind: 'line', label: 'New meeting', wish: { kind: 'new-meeting' } },
  { kind: 'line', label: 'Capture in passing…', wish: { kind: 'capture' } },
  { kind: 'line', label: 'Quit', wish: { kind: 'quit' } },
]

it('a jump list starts Attune with arguments that it reads again as the same wish', () => {
  const tasks = jumpListTasks(items, 'C:\\Attune\\Attune.exe')
  expect(tasks.map(({ title }) => title)).toEqual([
    '10:00  Price & date',
    'Open Attune',
    'New meeting',
    'Capture in passing…',
  ])
  const asked = tasks.map(({ args = '' }) => readArguments(args === '' ? [] : [args], '/'))
  expect(asked[0]?.place).toEqual({ kind: 'meeting', id, tab: 'brief' })
  expect(asked.map(({ command }) => command)).toEqual([null, null, 'meeting.new', 'jot.open'])
})

it('the Dock tells what was chosen, and is left to quit by itself', () => {
  const onWish = vi.fn()
  const menu = dockMenu(items, onWish)
  expect(menu.map(({ label }) => label)).not.toContain('Quit')
  ;(menu[2]?.click as () => void)()
  expect(onWish).toHaveBeenCalledWith({ kind: 'new-meeting' })
})

it('what says the same is not written again', () => {
  const setTasks = vi.fn()
  const menu = new LauncherMenu({ kind: 'jump-list', program: 'Attune.exe', setTasks })
  menu.show(items)
  menu.show([...items])
  expect(setTasks).toHaveBeenCalledOnce()
})
