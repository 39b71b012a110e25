import type { SaveState } from './autosave'

/** Something besides a meeting that is written on a page and saves itself: a check-in, a person. */
export interface OtherDraft {
  readonly hasUnsaved: boolean
  readonly saveState: SaveState
  /** What it is called in a sentence, and everything of it that can be pasted somewhere else. */
  readonly name: string
  readonly text: string
  /** Resolves to whether everything is on the disk. */
  flush(): Promise<boolean>
}
