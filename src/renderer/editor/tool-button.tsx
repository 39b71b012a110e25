import { createContext, type KeyboardEvent, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { CommandId } from '../../ipc/commands'
import { isMac, showShortcut } from '../commands/shortcut'
import { shortcutStore } from '../commands/shortcuts'
import styles from './tool-button.module.css'

/** Which button of a toolbar the Tab key reaches, and how another one becomes it. */
export interface ToolbarStop {
  readonly label: string
  readonly moveTo: (label: string) => void
}

export const ToolbarStopContext = createContext<ToolbarStop | null>(null)

interface ToolButtonProps {
  readonly label: string
  /** A key of the editor itself. */
  readonly shortcut?: string
  /** The command that it does, whose key may be changed. */
  readonly command?: CommandId
  readonly icon: ReactNode
  /** Words to show beside the icon; the label stays the accessible name. */
  readonly text?: string
  readonly isPressed?: boolean
  /** Stays reachable by the arrow keys, so that it can be found and its tooltip read. */
  readonly isDisabled?: boolean
  readonly kind?: string
  readonly onPress: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

function useName({ label, shortcut, command }: ToolButtonProps): string {
  const ofCommand = useStore(shortcutStore, (keys) => (command === undefined ? null : keys[command]))
  const shown = shortcut ?? ofCommand
  return shown === null ? label : `${label} (${showShortcut(shown, isMac)})`
}

export function ToolButton(props: ToolButtonProps) {
  const { label, icon, text, isPressed, isDisabled, kind, ...on } = props
  const stop = useContext(ToolbarStopContext)
  const name = useName(props)
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={name}
      aria-pressed={isPressed}
      aria-disabled={isDisabled}
      data-kind={kind}
      tabIndex={stop === null || stop.label === label ? 0 : -1}
      // The words stay selected while a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={() => stop?.moveTo(label)}
      onClick={() => {
        if (isDisabled !== true) on.onPress()
      }}
      onKeyDown={on.onKeyDown}
    >
      {icon}
      {text === undefined ? null : <span className={styles.text}>{text}</span>}
    </button>
  )
}
