// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { builtInPlays } from '../../../../../src/domain/plays/built-in-plays'
import { playGroups } from '../../../../../src/domain/plays/play-groups'
import { findSource } from '../../../../../src/domain/plays/sources'
import { PlaysScreen } from '../../../../../src/renderer/features/plays/plays-screen'

afterEach(cleanup)

const [firstPlay] = builtInPlays

const own = {
  plays: [],
  refused: null,
  onNew: vi.fn(),
  onCopy: vi.fn(),
  onImport: vi.fn(),
  onDrop: vi.fn(),
  onDismissRefusal: vi.fn(),
}

function theScreen(playId?: string) {
  const onPrepareWith = vi.fn()
  render(<PlaysScreen playId={playId} onPrepareWith={onPrepareWith} own={own} />)
  return onPrepareWith
}

describe('the plays', () => {
  it('are all listed, each a link to itself, the open one marked', () => {
    theScreen('difficult-truth')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links.toSorted()).toEqual(builtInPlays.map(({ id }) => `/plays/${id}`).toSorted())
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      ...playGroups.map(({ title }) => title),
      'My plays',
      'Difficult truth',
    ])
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

  it('are chosen by three questions, asked one after the other', () => {
    theScreen()
    fireEvent.click(screen.getByRole('button', { name: 'Help me choose' }))
    const panel = within(screen.getByRole('region', { name: 'Help me choose' }))
    expect(panel.getAllByRole('radiogroup')).toHaveLength(1)
    expect(document.activeElement).toBe(panel.getByLabelText('I want to understand them'))
    fireEvent.click(panel.getByLabelText('I have something to say to them'))
    fireEvent.click(panel.getByLabelText('That I let them down'))
    expect(panel.queryByRole('list', { name: 'Plays that fit' })).toBeNull()
    fireEvent.click(panel.getByLabelText('Whether to meet, call or write'))
    expect(panel.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Repairing trust',
      'Choosing the medium',
      'Empathetic summary',
    ])
    // Another kind of conversation asks another second question.
    fireEvent.click(panel.getByLabelText('We have to decide something together'))
    expect(panel.queryByRole('list', { name: 'Plays that fit' })).toBeNull()
    fireEvent.click(panel.getByLabelText('Where we want to go'))
    fireEvent.click(panel.getByRole('button', { name: /Working out shared goals/ }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Prepare with this play' }))
    // Opened again, the answers are still there.
    fireEvent.click(screen.getByRole('button', { name: 'Help me choose' }))
    expect(screen.getByRole('list', { name: 'Plays that fit' })).toBeTruthy()
    fireEvent.keyDown(screen.getByLabelText('Where we want to go'), { key: 'Escape' })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Help me choose' }))
  })

  it('show ideas that fit where they are about staying in touch, and nowhere else', () => {
    theScreen('staying-in-touch')
    const names = () =>
      within(screen.getByRole('list', { name: 'To do together' }))
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent)
    expect(names()).toContain('Showing a hobby')
    fireEvent.click(screen.getByLabelText('Hardly'))
    expect(names()).toEqual(['A coffee', 'A game'])
    cleanup()
    theScreen('difficult-truth')
    expect(screen.queryByRole('list', { name: 'To do together' })).toBeNull()
  })

  it('are prepared with at one click', () => {
    const onPrepareWith = theScreen('difficult-truth')
    fireEvent.click(screen.getByRole('button', { name: 'Prepare with this play' }))
    expect(onPrepareWith).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'difficult-truth' }))
  })
})
