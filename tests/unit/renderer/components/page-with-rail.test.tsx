// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PageWithRail } from '../../../../src/renderer/components/page-with-rail'

afterEach(cleanup)

function thePage() {
  const { container } = render(
    <PageWithRail rail={<input aria-label="In the rail" />} railLabel="Coach">
      <input aria-label="In the column" />
    </PageWithRail>,
  )
  return { isOpen: () => container.querySelector('[data-rail="open"]') !== null }
}

const rail = () => screen.getByRole('complementary', { name: 'Coach' })

describe('a page with a rail', () => {
  it('has the rail as a landmark, with its content in the page whether it is open or not', () => {
    const { isOpen } = thePage()
    expect(within(rail()).getByRole('textbox', { name: 'In the rail' })).toBeTruthy()
    expect(isOpen()).toBe(false)
  })

  it('opens its drawer with the button of the rail’s name, and takes the focus along and back', () => {
    const { isOpen } = thePage()
    fireEvent.click(screen.getByRole('button', { name: 'Coach' }))
    expect(isOpen()).toBe(true)
    expect(rail().contains(document.activeElement)).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }))
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Coach' }))
  })

  it('closes its drawer with Escape from anywhere in it, and only then', () => {
    const { isOpen } = thePage()
    const inRail = screen.getByRole('textbox', { name: 'In the rail' })
    inRail.focus()
    fireEvent.keyDown(inRail, { key: 'Escape' })
    expect(document.activeElement).toBe(inRail)
    fireEvent.click(screen.getByRole('button', { name: 'Coach' }))
    fireEvent.keyDown(inRail, { key: 'Escape' })
    expect(isOpen()).toBe(false)
  })
})
