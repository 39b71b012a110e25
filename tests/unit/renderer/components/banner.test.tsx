// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Banner } from '../../../../src/renderer/components/banner'

afterEach(cleanup)

describe('a banner', () => {
  it('is an alert with its words, its tone and what can be done', () => {
    render(
      <Banner tone="warn" actions={<button>Show</button>}>
        A file could not be read.
      </Banner>,
    )
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('A file could not be read.')
    expect(alert.dataset['tone']).toBe('warn')
    expect(within(alert).getByRole('button', { name: 'Show' })).toBeTruthy()
  })
})
