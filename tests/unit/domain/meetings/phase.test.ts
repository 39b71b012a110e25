import { describe, expect, it } from 'vitest'
import type { Phase } from '../../../../src/domain/meetings/meeting'
import {
  phaseNames,
  phaseOf,
  phases,
  tabOfPhase,
  type PhaseFacts,
} from '../../../../src/domain/meetings/phase'

const early = '2026-03-02T08:00:00.000Z'
const startsAt = '2026-03-02T10:00:00.000Z'
const startedAt = '2026-03-02T10:05:00.000Z'
const endedAt = '2026-03-02T10:10:00.000Z'
const closedAt = '2026-03-02T10:15:00.000Z'
const noFacts: PhaseFacts = {
  startsAt: null,
  durationMinutes: 30,
  startedAt: null,
  endedAt: null,
  closedAt: null,
  phaseByHand: null,
  isReady: false,
}
const at = (time: string) => Date.parse(`2026-03-02T${time}Z`)

describe('the phase of a meeting, as time and deeds move it', () => {
  it.each<[string, Partial<PhaseFacts>, string, Phase]>([
    ['without a date it is being prepared', {}, '10:00:00.000', 'preparing'],
    ['without a date it is ready once nothing is missing', { isReady: true }, '10:00:00.000', 'ready'],
    ['before its time it is being prepared', { startsAt }, '09:59:59.999', 'preparing'],
    [
      'before its time it is ready once nothing is missing',
      { startsAt, isReady: true },
      '09:59:59.999',
      'ready',
    ],
    ['at its time it is under way', { startsAt }, '10:00:00.000', 'under-way'],
    [
      'at its time it is under way, prepared or not',
      { startsAt, isReady: true },
      '10:00:00.000',
      'under-way',
    ],
    ['in its last millisecond it is under way', { startsAt }, '10:29:59.999', 'under-way'],
    ['when its time is over it waits for its reflection', { startsAt }, '10:30:00.000', 'to-reflect'],
    ['long after its time it still waits', { startsAt, isReady: true }, '23:00:00.000', 'to-reflect'],
    ['a longer one is under way for longer', { startsAt, durationMinutes: 31 }, '10:30:00.000', 'under-way'],
    [
      'started by hand it is under way before its time',
      { startsAt, startedAt: early },
      '08:00:00.000',
      'under-way',
    ],
    ['started by hand it may run over', { startsAt, startedAt }, '10:40:00.000', 'under-way'],
    ['half an hour over it is still under way', { startedAt }, '11:04:59.999', 'under-way'],
    ['after half an hour over it counts as over', { startedAt }, '11:05:00.000', 'to-reflect'],
    [
      'a start ahead, as after a change of the clock, is under way',
      { startedAt },
      '09:00:00.000',
      'under-way',
    ],
    [
      'started late it is over by its start, not its plan',
      { startsAt: early, startedAt },
      '10:06:00.000',
      'under-way',
    ],
    ['ended it waits for its reflection', { startsAt, startedAt, endedAt }, '10:10:00.000', 'to-reflect'],
    ['ended without a start it waits for its reflection', { endedAt }, '10:10:00.000', 'to-reflect'],
    ['closed it is closed', { startedAt, endedAt, closedAt }, '10:15:00.000', 'closed'],
    [
      'closed without an end, and before its time, it is closed',
      { startsAt, closedAt },
      '09:00:00.000',
      'closed',
    ],
  ])('%s', (_, facts, time, phase) => {
    expect(phaseOf({ ...noFacts, ...facts }, at(time))).toBe(phase)
  })

  it('is decided by the choice by hand, then by closing, end, start, plan and preparation', () => {
    const either = [true, false]
    const now = at('10:20:00.000')
    for (const phaseByHand of [null, ...phases])
      for (const isClosed of either)
        for (const isEnded of either)
          for (const isStarted of either)
            for (const isPlanned of either)
              for (const isReady of either) {
                const facts: PhaseFacts = {
                  startsAt: isPlanned ? startsAt : null,
                  durationMinutes: 30,
                  startedAt: isStarted ? startedAt : null,
                  endedAt: isEnded ? endedAt : null,
                  closedAt: isClosed ? closedAt : null,
                  phaseByHand,
                  isReady,
                }
                const firstThatHolds: [boolean, Phase | null][] = [
                  [phaseByHand !== null, phaseByHand],
                  [isClosed, 'closed'],
                  [isEnded, 'to-reflect'],
                  [isStarted, 'under-way'],
                  [isPlanned, 'under-way'],
                  [isReady, 'ready'],
                  [true, 'preparing'],
                ]
                expect([facts, phaseOf(facts, now)]).toEqual([
                  facts,
                  firstThatHolds.find(([holds]) => holds)?.[1],
                ])
              }
  })
})

describe('the phases', () => {
  it('have a name each, in the order in which a meeting moves', () => {
    expect(phases.map((phase) => phaseNames[phase])).toEqual([
      'Preparing',
      'Ready',
      'Under way',
      'To reflect',
      'Closed',
    ])
  })

  it('open a meeting on the part of the work that they ask for', () => {
    expect(phases.map(tabOfPhase)).toEqual(['prepare', 'prepare', 'meet', 'reflect', 'reflect'])
  })
})
