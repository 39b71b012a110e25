import { describe, expect, it } from 'vitest'
import { builtInPlays, findPlay } from '../../../../src/domain/plays/built-in-plays'
import { choosePlays } from '../../../../src/domain/plays/choose-play'
import { playGroups } from '../../../../src/domain/plays/play-groups'
import { conversationKinds, worries } from '../../../../src/domain/plays/play-questions'

const everyChoice = conversationKinds.flatMap((kind) =>
  kind.answers.flatMap((subject) =>
    worries.map((worry) => ({ kind: kind.id, subject: subject.id, worry: worry.id })),
  ),
)
const everyId = builtInPlays.map(({ id }) => id).toSorted()

describe('a play chosen by three plain questions', () => {
  it('is one of one to three, each named once with a sentence why', () => {
    for (const choice of everyChoice) {
      const proposals = choosePlays(choice)
      expect(proposals.length).toBeGreaterThanOrEqual(1)
      expect(proposals.length).toBeLessThanOrEqual(3)
      expect(new Set(proposals.map(({ playId }) => playId)).size).toBe(proposals.length)
      for (const { playId, why } of proposals) {
        expect(findPlay(playId)).toBeDefined()
        expect(why).toMatch(/^[A-Z].*\.$/)
        expect(why).not.toMatch(/['"]/)
      }
    }
  })

  it('can be any of the plays', () => {
    const reached = new Set(everyChoice.flatMap((choice) => choosePlays(choice).map(({ playId }) => playId)))
    expect([...reached].toSorted()).toEqual(everyId)
  })

  it('begins with what the conversation is about, then with the worry', () => {
    const ids = (kind: string, subject: string, worry: string) =>
      choosePlays({ kind, subject, worry }).map(({ playId }) => playId)
    expect(ids('tell', 'unwelcome', 'nothing')).toEqual(['difficult-truth'])
    expect(ids('tell', 'let-down', 'medium')).toEqual([
      'repairing-trust',
      'choosing-the-medium',
      'empathetic-summary',
    ])
    expect(ids('hear', 'objection', 'resistance')).toEqual([
      'objection-acknowledgement',
      'empathetic-summary',
    ])
  })

  it('is none for answers that are not known', () => {
    expect(choosePlays({ kind: 'tell', subject: 'needs', worry: 'nothing' })).toEqual([])
    expect(choosePlays({ kind: '', subject: '', worry: '' })).toEqual([])
    expect(choosePlays({ kind: 'tell', subject: 'unwelcome', worry: 'of-tomorrow' })).toHaveLength(1)
  })
})

describe('the groups of plays', () => {
  it('hold each play once', () => {
    expect(playGroups.flatMap(({ playIds }) => playIds).toSorted()).toEqual(everyId)
  })
})
