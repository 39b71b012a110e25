import type { ScaleStep } from '../medium/situation'
import { translated } from '../../texts/translated'

/** Something to do together, or a way to make a chance meeting likelier. */
export interface Idea {
  readonly id: string
  readonly kind: 'together' | 'chance'
  readonly name: string
  /** How it goes where both are in one place; null where it works from afar only. */
  readonly inPerson: string | null
  /** How it goes from afar; null where it does not. */
  readonly remote: string | null
  /** 1: it asks for nothing; 5: it takes nerve. */
  readonly stress: ScaleStep
  /** 1: pleasant and soon forgotten; 5: it stays with both. */
  readonly meaning: ScaleStep
  readonly minutes: number
}

export const stressWords: Readonly<Record<ScaleStep, string>> = translated({
  1: 'no stress',
  2: 'little stress',
  3: 'some stress',
  4: 'much stress',
  5: 'a lot of stress',
})

export const meaningWords: Readonly<Record<ScaleStep, string>> = translated({
  1: 'light',
  2: 'friendly',
  3: 'some meaning',
  4: 'much meaning',
  5: 'stays with both',
})
