// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../../src/ipc/settings'
import type { ToastMessage } from '../../../../src/renderer/components/toast'
import { SettingsRoute } from '../../../../src/renderer/frame/settings-route'
import { fakeBridge, refused, succeeded, type Answers } from '../../../support/fake-bridge'
import { diskFull } from '../../../support/paused-save'

afterEach(cleanup)

const environment = {
  version: '0.1.0',
  platform: 'linux',
  libraryFolder: '/home/ana/Documents/Attune',
  libraryFolderFrom: 'default',
} as const

async function theSettings(answers: Answers) {
  const { bridge } = fakeBridge({
    app: { environment: () => succeeded(environment) },
    coach: { choices: () => succeeded(defaultSettings.coach) },
    ...answers,
    settings: { read: () => succeeded(defaultSettings), ...answers.settings },
  })
  const onMessage = vi.fn<(message: ToastMessage) => void>()
  const on = {
    onMessage,
    onRemoveExample: vi.fn(),
    onRestoreBackup: vi.fn(),
    onBeginSealingTask: vi.fn(),
    onExchange: vi.fn(),
    isBusy: false,
  }
  await act(() => Promise.resolve(render(<SettingsRoute bridge={bridge} hasExample={false} {...on} />)))
  return { bridge, said: () => onMessage.mock.calls.map(([{ text, tone }]) => [tone, text]) }
}

const click = (role: 'radio' | 'button', name: string | RegExp) =>
  act(() => {
    fireEvent.click(screen.getByRole(role, { name }), { detail: 1 })
    return Promise.resolve()
  })

const refuse = () => refused(diskFull)

const isChosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked

describe('the settings as they are changed', () => {
  it('show the chosen appearance at once, and say nothing of it', async () => {
    const chooseAppearance = vi.fn(() => succeeded({ ...defaultSettings, appearance: 'dark' as const }))
    const { said } = await theSettings({ settings: { chooseAppearance } })
    expect(isChosen('As the system')).toBe(true)
    await click('radio', 'Dark')
    expect(chooseAppearance).toHaveBeenCalledExactlyOnceWith({ appearance: 'dark' })
    expect(isChosen('Dark')).toBe(true)
    expect(said()).toEqual([])
  })

  it.each<[string, Answers, () => Promise<void>]>([
    ['an appearance', { settings: { chooseAppearance: refuse } }, () => click('radio', 'Dark')],
    ['another folder', { library: { chooseFolder: refuse } }, () => click('button', /another folder/)],
    ['the folder', { library: { showFolder: refuse } }, () => click('button', 'Show the folder')],
    ['the example', { example: { restore: refuse } }, () => click('button', /example again/)],
  ])('say why %s was not to be had', async (_, answers, ask) => {
    const { said } = await theSettings(answers)
    await ask()
    expect(said()).toEqual([['bad', 'The disk is full.']])
  })
})
