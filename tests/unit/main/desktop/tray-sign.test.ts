import type { MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import type { TrayItem } from '../../../../src/main/at-hand/tray-items'
import { DesktopTraySign } from '../../../../src/main/desktop/tray-sign'

const quit: TrayItem = { kind: 'line', label: 'Quit', wish: { kind: 'quit' } }

function aSign(opensOnClick = true) {
  const tray = { setToolTip: vi.fn(), setMenu: vi.fn(), onClick: vi.fn(), destroy: vi.fn() }
  const make = vi.fn(() => tray)
  const onWish = vi.fn()
  const sign = new DesktopTraySign({ make, onWish, opensOnClick })
  const menu = () => (tray.setMenu.mock.lastCall as unknown as [MenuItemConstructorOptions[]])[0]
  return { sign, tray, make, onWish, menu }
}

it('makes one sign, and leaves a menu alone that says the same', () => {
  const { sign, tray, make } = aSign()
  sign.show([quit])
  sign.show([{ ...quit }])
  expect(make).toHaveBeenCalledOnce()
  expect(tray.setMenu).toHaveBeenCalledOnce()
})

it('tells what was chosen, and cannot be chosen where it only tells', () => {
  const { sign, onWish, menu } = aSign()
  sign.show([{ kind: 'line', label: 'No promise is due', wish: null }, { kind: 'separator' }, quit])
  expect(menu()[0]).toEqual({ label: 'No promise is due', enabled: false })
  expect(menu()[1]).toEqual({ type: 'separator' })
  ;(menu()[2]?.click as () => void)()
  expect(onWish).toHaveBeenCalledWith({ kind: 'quit' })
})

it('opens Attune with a click, but not where a click opens the menu', () => {
  const { sign, tray, onWish } = aSign()
  sign.show([quit])
  ;(tray.onClick.mock.lastCall as [() => void])[0]()
  expect(onWish).toHaveBeenCalledWith({ kind: 'open' })
  const onMac = aSign(false)
  onMac.sign.show([quit])
  expect(onMac.tray.onClick).not.toHaveBeenCalled()
})

it('goes when it is hidden, and comes anew', () => {
  const { sign, tray, make } = aSign()
  sign.show([quit])
  sign.hide()
  sign.show([quit])
  expect(tray.destroy).toHaveBeenCalledOnce()
  expect(make).toHaveBeenCalledTimes(2)
  expect(tray.setMenu).toHaveBeenCalledTimes(2)
})

it('does without where the desktop has no tray', () => {
  const { sign, make } = aSign()
  make.mockImplementation(() => {
    throw new Error('no tray')
  })
  expect(() => sign.show([quit])).not.toThrow()
})
