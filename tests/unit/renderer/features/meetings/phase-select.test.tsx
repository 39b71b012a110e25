// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import { PhaseSelect } from '../../../../../src/renderer/features/meetings/phase-select'
import { aMeeting, builtAt } from '../../../../support/builders'

afterEach(cleanup)

const now = Date.parse(builtAt)

function thePhase(given: Partial<Meeting>) {
  const onChange = vi.fn()
  render(<PhaseSelect meeting={aMeeting(given)} now={now} onChange={onChange} />)
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Phase' })
  const choose = (name: string) => fireEvent.change(select, { target: { value: valueOf(select, name) } })
  return { onChange, choose, shown: () => select.selectedOptions[0]?.textContent }
}

function valueOf(select: HTMLSelectElement, name: string): string {
  const option = [...select.options].find(({ textContent }) => textContent === name)
  if (option === undefined) throw new Error(`There is no ${name}.`)
  return option.value
}

describe('the phase of a meeting on its page', () => {
  it('is shown as it moves by itself', () => {
    expect(thePhase({ startsAt: builtAt }).shown()).toBe('Under way')
    cleanup()
    expect(thePhase({}).shown()).toBe('Preparing')
  })

  it('can be chosen by hand, each of the five', () => {
    const { choose, onChange } = thePhase({})
    for (const name of ['Preparing', 'Ready', 'Under way', 'To reflect', 'Closed'])
      choose(`${name} (by hand)`)
    expect(onChange.mock.calls.map(([change]) => change as unknown)).toEqual(
      ['preparing', 'ready', 'under-way', 'to-reflect', 'closed'].map((phaseByHand) => ({ phaseByHand })),
    )
  })

  it('says that it was chosen by hand, and moves by itself again when that is wanted', () => {
    const { choose, onChange, shown } = thePhase({ phaseByHand: 'ready', startsAt: builtAt })
    expect(shown()).toBe('Ready (by hand)')
    choose('Under way')
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ phaseByHand: null })
  })
})
