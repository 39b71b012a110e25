// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { defaultCoachChoices, type CoachChoices } from '../../../../src/domain/coach/coach-choices'
import { CoachContext, newCoach, type Coach } from '../../../../src/renderer/coach/coach'
import { FairnessNote } from '../../../../src/renderer/coach/fairness-note'

// Loaded ahead, so that the tests wait for the pause in writing and for nothing else.
beforeAll(() => import('../../../../src/renderer/coach/fairness-findings'), 60_000)
afterEach(cleanup)

function coachWith(choices: Partial<CoachChoices> = {}): Coach {
  const coach: Coach = newCoach({
    choose: (change) =>
      coach.store.setState(({ choices: before }) => ({ choices: before === null ? null : change(before) })),
    changeDismissed: (change) => coach.store.setState(({ dismissed }) => ({ dismissed: change(dismissed) })),
  })
  coach.store.setState({ choices: { ...defaultCoachChoices, ...choices } })
  return coach
}

const line = 'Write it as if they may read it.'
const findings = { name: 'What they may find unfair' }

function show(coach: Coach, text: string) {
  return render(
    <CoachContext value={coach}>
      <FairnessNote text={text} place="here" />
    </CoachContext>,
  )
}

it('tells a label with its reason and a fact to put in its place, and leaves it when asked, with a way back', async () => {
  show(coachWith(), 'Mara is stubborn.')
  const list = await screen.findByRole('list', findings, { timeout: 5000 })
  expect(within(list).getByText('“stubborn”')).toBeTruthy()
  expect(list.textContent).toContain('Try: On [date], they [what they said or did].')
  fireEvent.click(screen.getByRole('button', { name: 'Leave it' }))
  expect(screen.queryByRole('list', findings)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('list', findings)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Never mark' }))
  expect(screen.queryByRole('list', findings)).toBeNull()
})

it('lets go of a finding as soon as its words are gone, before the writing has paused', async () => {
  const coach = coachWith()
  const { rerender } = show(coach, 'Mara is stubborn.')
  await screen.findByRole('list', findings, { timeout: 5000 })
  rerender(
    <CoachContext value={coach}>
      <FairnessNote text="On 3 March" place="here" />
    </CoachContext>,
  )
  expect(screen.queryByRole('list', findings)).toBeNull()
  expect(screen.getByText(line)).toBeTruthy()
})

it('is not there for whoever switched the coach off, or where there is none', () => {
  show(coachWith({ isOn: false }), 'Mara is stubborn.')
  render(<FairnessNote text="Mara is stubborn." place="there" />)
  expect(screen.queryByText(line)).toBeNull()
})
