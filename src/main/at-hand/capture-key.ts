/** What the system offers for keys that work wherever one is. */
export interface GlobalKeys {
  /** Whether it could be had; another program may have it. */
  readonly register: (accelerator: string, onPressed: () => void) => boolean
  readonly unregister: (accelerator: string) => void
}

/** Holds the key that opens the capture window. */
export class CaptureKey {
  #held: string | null = null
  #refused: string | null = null

  constructor(
    private readonly keys: GlobalKeys,
    private readonly onPressed: () => void,
  ) {}

  /** The key that works now, or null for none. */
  get held(): string | null {
    return this.#held
  }

  /** The key that was asked for last and could not be had. */
  get refused(): string | null {
    return this.#refused
  }

  /** Holds this key instead of the one before, or none; the one before stays where the new one cannot be had. */
  hold(shortcut: string | null): boolean {
    this.#refused = null
    if (shortcut === this.#held) return true
    if (shortcut !== null && !this.#register(shortcut)) {
      this.#refused = shortcut
      return false
    }
    if (this.#held !== null) this.keys.unregister(acceleratorOf(this.#held))
    this.#held = shortcut
    return true
  }

  /** Some systems throw for a key that they do not know. */
  #register(shortcut: string): boolean {
    try {
      return this.keys.register(acceleratorOf(shortcut), this.onPressed)
    } catch {
      return false
    }
  }
}

const electronNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Enter: 'Return',
}

/** `Mod+Alt+Space` as Electron writes it. */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => electronNames[part] ?? part)
    .join('+')
}
