import { outcomesOf, type Operation } from './operation'
import { absent, type RecordState } from './record-state'

/** What is known of records from what was asked for and what was acknowledged. */
export class ExpectedRecords {
  readonly #acknowledged = new Map<string, RecordState>()
  readonly #underWay = new Map<string, RecordState[]>()
  /** For each text that was put in the place of another, by which record: which one. */
  readonly #replaced = new Map<string, number>()

  constructor(states: Iterable<readonly [string, RecordState]> = []) {
    for (const [id, state] of states) this.#acknowledged.set(id, state)
  }

  get ids(): string[] {
    return [...new Set([...this.#acknowledged.keys(), ...this.#underWay.keys()])]
  }

  get states(): [string, RecordState][] {
    return [...this.#acknowledged]
  }

  acknowledged(id: string): RecordState {
    return this.#acknowledged.get(id) ?? absent
  }

  begin(operation: Operation): void {
    const before = this.acknowledged(operation.id)
    this.#underWay.set(operation.id, outcomesOf(operation, before))
    if (operation.kind === 'replace') this.#replaced.set(`${operation.id} ${operation.text}`, before.text)
  }

  /** One text of an operation was acknowledged: the record is not what it was before, and may be further on. */
  saved(id: string, text: number): void {
    this.#acknowledged.set(id, { place: 'live', text })
  }

  /** All of an operation was acknowledged: what it has become is its last outcome. */
  done(id: string): void {
    const last = this.#underWay.get(id)?.at(-1)
    if (last !== undefined) this.#acknowledged.set(id, last)
    this.#underWay.delete(id)
  }

  /** The states in which the record may be found now. */
  possible(id: string): RecordState[] {
    return [this.acknowledged(id), ...(this.#underWay.get(id) ?? [])]
  }

  /** The text that has to be kept as a version when the record holds this one, or null when none has. */
  replacedBy(id: string, text: number): number | null {
    return this.#replaced.get(`${id} ${text}`) ?? null
  }

  /** A copy that later events do not change. */
  copy(): ExpectedRecords {
    const copy = new ExpectedRecords(this.#acknowledged)
    for (const [id, outcomes] of this.#underWay) copy.#underWay.set(id, outcomes)
    for (const [id, text] of this.#replaced) copy.#replaced.set(id, text)
    return copy
  }
}
