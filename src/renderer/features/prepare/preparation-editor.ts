import type { Meeting, Objection, Preparation } from '../../../domain/meetings/meeting'
import type { Medium } from '../../../domain/medium/medium'
import type { Situation } from '../../../domain/medium/situation'
import { playAsChosen, renewChosenPlay } from '../../../domain/plays/chosen-play'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'

type PreparedMeeting = Pick<Meeting, 'preparation' | 'playIds' | 'ownPlays'>
type SendChanges = (changes: MeetingChanges) => void

/**
 * Turns what a person does on the page into changes of the meeting. Each change builds on the one before,
 * also when the page has not been rendered in between, so that of two quick ones none is lost. Its functions
 * keep their identity, so that the parts of the page need not render when another part changes.
 */
export class PreparationEditor {
  #newest: PreparedMeeting
  #send: SendChanges

  constructor(meeting: PreparedMeeting, send: SendChanges) {
    this.#newest = meeting
    this.#send = send
  }

  /** Call whenever the meeting was rendered anew: from then on changes build on this one. */
  readonly follow = (meeting: PreparedMeeting, send: SendChanges): void => {
    this.#newest = meeting
    this.#send = send
  }

  readonly answer = (promptId: string, text: string): void =>
    this.#prepare(({ answers }) => ({ answers: { ...answers, [promptId]: text } }))

  readonly changeObjections = (change: (objections: readonly Objection[]) => Objection[]): void =>
    this.#prepare(({ objections }) => ({ objections: change(objections) }))

  readonly describeSituation = (answers: Partial<Situation>): void =>
    this.#prepare(({ situation }) => ({ situation: { ...situation, ...answers } }))

  readonly chooseMedium = (medium: Medium | null): void => this.#prepare(() => ({ medium }))

  readonly expect = (forecast: number | null): void => this.#prepare(() => ({ forecast }))

  readonly markSensitive = (isSensitive: boolean): void => this.#send({ isSensitive })

  readonly addPlay = (playId: string): void => this.#choosePlays((ids) => [...ids, playId])

  /** A play of the person’s own, as it is now: added, or in place of how it was when it was chosen. */
  readonly takeOwnPlay = (own: OwnPlaySummary): void => {
    const { playIds, ownPlays, preparation } = this.#newest
    const known = ownPlays.find(({ id }) => id === own.id)
    const { answers } = preparation
    const isAnswered = (promptId: string) => (answers[promptId] ?? '').trim() !== ''
    const taken = known === undefined ? playAsChosen(own) : renewChosenPlay(known, own, isAnswered)
    const changes = {
      playIds: [...new Set([...playIds, own.id])],
      ownPlays: [...ownPlays.filter(({ id }) => id !== own.id), taken],
    }
    this.#newest = { ...this.#newest, ...changes }
    this.#send(changes)
  }

  readonly removePlay = (playId: string): void =>
    this.#choosePlays((ids) => ids.filter((id) => id !== playId))

  /** Puts a removed play back where it was. */
  readonly putBackPlay = (playId: string, index: number): void =>
    this.#choosePlays((ids) => ids.toSpliced(index, 0, playId))

  #prepare(change: (preparation: Preparation) => Partial<Preparation>): void {
    const preparation = { ...this.#newest.preparation, ...change(this.#newest.preparation) }
    this.#newest = { ...this.#newest, preparation }
    this.#send({ preparation })
  }

  #choosePlays(change: (playIds: readonly string[]) => string[]): void {
    const playIds = [...new Set(change(this.#newest.playIds))]
    this.#newest = { ...this.#newest, playIds }
    this.#send({ playIds })
  }
}
