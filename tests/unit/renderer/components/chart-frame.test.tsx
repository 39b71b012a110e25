// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ChartFrame } from '../../../../src/renderer/components/chart-frame'

afterEach(cleanup)

const table = {
  columns: ['Medium', 'Meetings'],
  rows: [
    { key: 'email', cells: ['Email', <button key="7">7</button>] },
    { key: 'in-person', cells: ['In person', 12] },
  ],
}

describe('the frame around a chart', () => {
  it('tells the drawing in one line and hides it from whoever cannot see it', () => {
    render(
      <ChartFrame
        title="By medium"
        sentence="In person, mostly."
        chart={<p>drawn</p>}
        alternative="A bar for each of 2 media."
        table={table}
      />,
    )
    expect(screen.getByRole('region', { name: 'By medium' })).toBeTruthy()
    expect(screen.getByRole('img', { name: 'A bar for each of 2 media.' })).toBeTruthy()
    expect(screen.getByText('drawn').closest('[aria-hidden="true"]')).not.toBeNull()
    expect(screen.getByText('In person, mostly.')).toBeTruthy()
  })

  it('has the numbers as a real table, made when it is opened', () => {
    const { container } = render(
      <ChartFrame title="By medium" sentence="…" chart={null} alternative="" table={table} />,
    )
    expect(container.querySelector('table')).toBeNull()
    const details = container.querySelector('details')
    if (details === null) throw new Error('no disclosure')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const shown = within(screen.getByRole('table', { name: 'By medium' }))
    expect(shown.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Medium', 'Meetings'])
    expect(shown.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Email', 'In person'])
    expect(shown.getByRole('button', { name: '7' })).toBeTruthy()
  })

  it('draws nothing and offers no table where there is nothing yet', () => {
    const { container } = render(
      <ChartFrame title="Trust" sentence="Nothing yet." chart={null} alternative="" table={null} />,
    )
    expect(screen.queryByRole('img')).toBeNull()
    expect(container.querySelector('details')).toBeNull()
  })
})
