// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Tabs } from '../../../../src/renderer/components/tabs'

const tabs = [
  { id: 'prepare', name: 'Prepare' },
  { id: 'meet', name: 'Meet' },
  { id: 'reflect', name: 'Reflect' },
] as const

function Meeting() {
  const [chosen, setChosen] = useState<'prepare' | 'meet' | 'reflect'>('prepare')
  return (
    <Tabs label="Parts" tabs={tabs} chosen={chosen} onChoose={setChosen}>
      <p>{chosen} is shown</p>
    </Tabs>
  )
}

const tab = (name: string) => screen.getByRole('tab', { name })
const press = (key: string, modifiers = {}) => {
  const focused = document.activeElement
  if (focused !== null) fireEvent.keyDown(focused, { key, ...modifiers })
}

afterEach(cleanup)

describe('tabs', () => {
  it('name their panel and are one stop for Tab', () => {
    render(<Meeting />)
    expect(screen.getByRole('tabpanel', { name: 'Prepare' }).textContent).toBe('prepare is shown')
    expect(screen.getAllByRole('tab').map((element) => element.tabIndex)).toEqual([0, -1, -1])
  })

  it('move with the arrows, round their ends, and take the focus along', () => {
    render(<Meeting />)
    tab('Prepare').focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(tab('Meet'))
    expect(tab('Meet').getAttribute('aria-selected')).toBe('true')
    press('ArrowLeft')
    press('ArrowLeft')
    expect(document.activeElement).toBe(tab('Reflect'))
    press('Home')
    expect(document.activeElement).toBe(tab('Prepare'))
    press('End')
    expect(screen.getByRole('tabpanel', { name: 'Reflect' }).textContent).toBe('reflect is shown')
  })

  it('leave keys with a modifier to others', () => {
    render(<Meeting />)
    tab('Prepare').focus()
    press('ArrowRight', { altKey: true })
    press('End', { ctrlKey: true })
    expect(tab('Prepare').getAttribute('aria-selected')).toBe('true')
  })

  it('are chosen by a click', () => {
    render(<Meeting />)
    fireEvent.click(tab('Reflect'))
    expect(screen.getByRole('tabpanel', { name: 'Reflect' }).textContent).toBe('reflect is shown')
  })
})
