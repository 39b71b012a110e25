// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { builtInPlays } from '../../../../../src/domain/plays/built-in-plays'
import { findSource } from '../../../../../src/domain/plays/sources'
import { PlaysScreen } from '../../../../../src/renderer/features/plays/plays-screen'

afterEach(cleanup)

const [firstPlay] = builtInPlays

function theScreen(playId?: string) {
  const onPrepareWith = vi.fn()
  render(<PlaysScreen playId={playId} onPrepareWith={onPrepareWith} />)
  return onPrepareWith
}

describe('the plays', () => {
  it('are all listed, each a link to itself, the open one marked', () => {
    theScreen('difficult-truth')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(builtInPlays.map(({ id }) => `/plays/${id}`))
    expect(screen.getByRole('link', { current: true }).textContent).toContain('Difficult truth')
  })

  it('open on the first where none is named, or one that is not known', () => {
    for (const playId of [undefined, 'from-a-later-version']) {
      theScreen(playId)
      expect(screen.getByRole('article', { name: firstPlay?.name ?? '' })).toBeTruthy()
      cleanup()
    }
  })

  it.each(builtInPlays.map((play) => [play.name, play] as const))('shows everything of %s', (name, play) => {
    theScreen(play.id)
    const article = screen.getByRole('article', { name })
    const shown = article.textContent
    const sources = play.sourceIds.map((id) => findSource(id))
    const words = [
      play.purpose,
      ...play.whenToUse,
      ...play.whenNotToUse,
      ...play.prepare.flatMap((part) =>
        part.kind === 'prompt' ? [part.prompt.label, part.prompt.hint] : [],
      ),
      ...play.steps.flatMap(({ title, guidance, starters }) => [title, guidance, ...starters]),
      ...play.reflect.flatMap(({ label, hint }) => [label, hint]),
      ...sources.flatMap((source) => [source?.finding ?? 'a missing source', source?.title ?? 'its title']),
    ]
    for (const word of words) expect(shown).toContain(word)
    expect(within(article).getByText(`About ${play.preparationMinutes} minutes.`)).toBeTruthy()
  })

  it('are prepared with at one click', () => {
    const onPrepareWith = theScreen('difficult-truth')
    fireEvent.click(screen.getByRole('button', { name: 'Prepare with this play' }))
    expect(onPrepareWith).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'difficult-truth' }))
  })
})
