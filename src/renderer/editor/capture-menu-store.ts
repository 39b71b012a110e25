import type { SuggestionProps } from '@tiptap/suggestion'
import { type CaptureKind, captureKinds, captureNames } from '../../domain/notes/capture'

export interface OpenCaptureMenu {
  readonly kind: 'open'
  readonly kinds: readonly CaptureKind[]
  readonly selected: CaptureKind
  readonly choose: (kind: CaptureKind) => void
  /** Keeps the menu's element beside the typed words, also while the page scrolls; returns how to stop. */
  readonly place: SuggestionProps['mount']
}

export type CaptureMenuState = { readonly kind: 'closed' } | OpenCaptureMenu

type MenuProps = Pick<SuggestionProps<CaptureKind, CaptureKind>, 'query' | 'command' | 'mount'>

/** What the slash menu shows. The suggestion plugin writes it, the menu's component reads it. */
export class CaptureMenuStore {
  #state: CaptureMenuState = { kind: 'closed' }
  readonly #listeners = new Set<() => void>()

  readonly current = (): CaptureMenuState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Opens the menu, or follows what was typed meanwhile; nothing fits → closed. */
  show({ query, command, mount }: MenuProps): void {
    const typed = query.toLowerCase()
    const kinds = captureKinds.filter((kind) => captureNames[kind].toLowerCase().startsWith(typed))
    const [first] = kinds
    if (first === undefined) {
      this.close()
      return
    }
    const before = this.#state.kind === 'open' ? this.#state.selected : first
    const selected = kinds.includes(before) ? before : first
    const place = this.#state.kind === 'open' ? this.#state.place : mount
    this.#set({ kind: 'open', kinds, selected, choose: command, place })
  }

  close(): void {
    if (this.#state.kind === 'open') this.#set({ kind: 'closed' })
  }

  /** Whether the key was for the menu. */
  press(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (this.#state.kind === 'closed') return false
    const { kinds, selected, choose } = this.#state
    const at = kinds.indexOf(selected)
    switch (event.key) {
      case 'ArrowDown':
        return this.#select(kinds[(at + 1) % kinds.length])
      case 'ArrowUp':
        return this.#select(kinds[(at - 1 + kinds.length) % kinds.length])
      case 'Tab':
      case 'Enter':
        if (event.shiftKey) return false
        choose(selected)
        return true
      default:
        return false
    }
  }

  point(kind: CaptureKind): void {
    this.#select(kind)
  }

  #select(selected: CaptureKind | undefined): boolean {
    if (this.#state.kind === 'open' && selected !== undefined) this.#set({ ...this.#state, selected })
    return true
  }

  #set(state: CaptureMenuState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
