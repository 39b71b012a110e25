// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultCoachChoices, type CoachChoices } from '../../../../src/domain/coach/coach-choices'
import { CoachPart } from '../../../../src/renderer/frame/coach-part'
import { fakeBridge, refused, succeeded } from '../../../support/fake-bridge'
import { diskFull } from '../../../support/paused-save'

afterEach(cleanup)

const just = { rule: 'limiter', phrase: 'just' } as const

async function thePart(choices: CoachChoices, choose = vi.fn((chosen: CoachChoices) => succeeded(chosen))) {
  const fake = fakeBridge({ coach: { choices: () => succeeded(choices), choose } })
  const onMessage = vi.fn()
  await act(() => Promise.resolve(render(<CoachPart bridge={fake.bridge} onMessage={onMessage} />)))
  return { ...fake, choose, onMessage }
}

const press = (element: HTMLElement) =>
  act(() => {
    fireEvent.click(element)
    return Promise.resolve()
  })

describe('the settings of the coach', () => {
  it('switch it off, and one rule, each change building on the one before', async () => {
    const { choose } = await thePart(defaultCoachChoices)
    const rules = screen.getByText(/^Rules: \d+ of \d+ on$/)
    await act(() => {
      const details = rules.closest('details')
      if (details !== null) details.open = true
      return new Promise((resolve) => setTimeout(resolve, 20))
    })
    await press(screen.getByRole('checkbox', { name: 'Words that make small' }))
    await press(screen.getByRole('switch', { name: /^Read along/ }))
    expect(choose.mock.calls.map(([chosen]) => chosen)).toEqual([
      { ...defaultCoachChoices, rulesOff: ['limiter'] },
      { isOn: false, rulesOff: ['limiter'], neverMark: [] },
    ])
  })

  it('list what is never marked, and take it back', async () => {
    const { choose } = await thePart({ ...defaultCoachChoices, neverMark: [just] })
    const list = screen.getByRole('list', { name: 'Never marked' })
    await press(within(list).getByRole('button', { name: 'Mark “just” again' }))
    expect(choose).toHaveBeenCalledWith(defaultCoachChoices)
    expect(screen.queryByRole('list', { name: 'Never marked' })).toBeNull()
  })

  it('stand as before when they could not be kept, and say so', async () => {
    const { onMessage } = await thePart(
      defaultCoachChoices,
      vi.fn(() => refused(diskFull)),
    )
    await press(screen.getByRole('switch', { name: /^Read along/ }))
    expect(screen.getByRole('switch', { name: /^Read along/ })).toHaveProperty('checked', true)
    expect(onMessage).toHaveBeenCalledWith(expect.objectContaining({ text: diskFull.message, tone: 'bad' }))
  })

  it('follow what is chosen elsewhere', async () => {
    const { tell } = await thePart(defaultCoachChoices)
    act(() => tell('coach:chosen', { ...defaultCoachChoices, isOn: false }))
    expect(screen.getByRole('switch', { name: /^Read along/ })).toHaveProperty('checked', false)
  })
})
