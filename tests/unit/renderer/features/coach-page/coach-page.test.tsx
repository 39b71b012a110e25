// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { agreements } from '../../../../../src/domain/coach/measures/agreement'
import { allRules } from '../../../../../src/domain/coach/rules/all-rules'
import { CoachPage } from '../../../../../src/renderer/features/coach-page/coach-page'

afterEach(cleanup)

const onSwitch = vi.fn()
const onChooseRules = vi.fn()

describe('how the coach works', () => {
  test('tells every rule with what it rests on, and which of them are off', () => {
    render(<CoachPage isOn rulesOff={['limiter']} {...{ onSwitch, onChooseRules }} />)
    const terms = screen.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toHaveLength(allRules.length)
    const limiter = allRules.find(({ id }) => id === 'limiter')?.name ?? ''
    expect(terms).toContain(`${limiter} (off)`)
    expect(screen.getByText(`“${limiter}”`, { exact: false }).textContent).toContain('Off now')
    expect(screen.getAllByText(/Yeomans and others \(2020\)/u).length).toBeGreaterThan(0)
  })

  test('shows how well each measure agrees with people, with its range', () => {
    render(<CoachPage isOn rulesOff={[]} {...{ onSwitch, onChooseRules }} />)
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(agreements.length)
    for (const { value, from, to } of agreements) {
      expect(from).toBeLessThan(value)
      expect(to).toBeGreaterThan(value)
    }
  })

  test('is switched off in place', () => {
    render(<CoachPage isOn rulesOff={[]} {...{ onSwitch, onChooseRules }} />)
    fireEvent.click(screen.getByRole('switch', { name: 'The coach reads along' }))
    expect(onSwitch).toHaveBeenCalledWith(false)
    fireEvent.click(screen.getByRole('button', { name: 'Choose the rules' }))
    expect(onChooseRules).toHaveBeenCalled()
  })
})
