// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  SettingsScreen,
  type SettingsScreenProps,
} from '../../../../../src/renderer/features/settings/settings-screen'

afterEach(cleanup)

function theScreen(given: Partial<SettingsScreenProps> = {}) {
  const on = {
    onAppearance: vi.fn(),
    onShowFolder: vi.fn(),
    onChooseFolder: vi.fn(),
    onRestoreExample: vi.fn(),
    onRemoveExample: vi.fn(),
    onOpenTrash: vi.fn(),
  }
  const environment = {
    version: '0.1.0',
    platform: 'linux',
    libraryFolder: '/home/ana/Documents/Attune',
    libraryFolderFrom: 'default',
  } as const
  render(
    <SettingsScreen
      appearance="system"
      environment={environment}
      hasExample
      canAskForUpdates={false}
      {...on}
      {...given}
    />,
  )
  return { ...on, environment }
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('Settings', () => {
  it('offers three appearances, one of them always chosen', () => {
    const { onAppearance } = theScreen()
    const group = within(screen.getByRole('radiogroup', { name: 'Appearance' }))
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'As the system' }).checked).toBe(true)
    fireEvent.click(group.getByRole('radio', { name: 'As the system' }), { detail: 1 })
    expect(onAppearance).not.toHaveBeenCalled()
    fireEvent.click(group.getByRole('radio', { name: 'Dark' }), { detail: 1 })
    expect(onAppearance).toHaveBeenCalledExactlyOnceWith('dark')
  })

  it('names the folder of the library, shows it and lets another be chosen', () => {
    const { onShowFolder, onChooseFolder } = theScreen()
    expect(screen.getByText('/home/ana/Documents/Attune')).toBeTruthy()
    click('Show the folder')
    click(/Use another folder/)
    expect([onShowFolder.mock.calls.length, onChooseFolder.mock.calls.length]).toEqual([1, 1])
  })

  it('says why the folder cannot be changed when ATTUNE_LIBRARY names it', () => {
    const { environment } = theScreen()
    cleanup()
    theScreen({ environment: { ...environment, libraryFolderFrom: 'environment' } })
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Use another folder/ }).disabled).toBe(true)
    expect(screen.getByText(/set by ATTUNE_LIBRARY/)).toBeTruthy()
  })

  it('removes the example, or adds it again', () => {
    const { onRemoveExample } = theScreen({ hasExample: true })
    click('Remove the example')
    expect(onRemoveExample).toHaveBeenCalledOnce()
    cleanup()
    const { onRestoreExample } = theScreen({ hasExample: false })
    click('Add the example again')
    expect(onRestoreExample).toHaveBeenCalledOnce()
  })

  it('says which version it is', () => {
    theScreen()
    expect(screen.getByText(/Attune 0\.1\.0/)).toBeTruthy()
  })
})
