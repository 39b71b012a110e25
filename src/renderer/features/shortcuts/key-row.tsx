import { RotateCcw } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { describeCommand, type CommandDescription } from '../../../ipc/commands'
import { keyTakenFor, type ChosenShortcuts, type KeyTaken, type Shortcuts } from '../../../ipc/shortcuts'
import { t } from '../../../texts/t'
import { recordedShortcut } from '../../commands/recorded-shortcut'
import { isMac, showShortcut } from '../../commands/shortcut'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './shortcut-settings.module.css'

export interface KeyRowProps {
  readonly command: CommandDescription
  readonly shortcuts: Shortcuts
  readonly isRecording: boolean
  readonly onRecord: (isRecording: boolean) => void
  readonly onChoose: (changes: ChosenShortcuts) => void
}

type Refusal =
  | { readonly kind: 'too-little' }
  | { readonly kind: 'taken'; readonly shortcut: string; readonly by: KeyTaken }

/** A command and its key: its button records another one, Escape leaves it as it was, Delete takes it away. */
export function KeyRow({ command, shortcuts, isRecording, onRecord, onChoose }: KeyRowProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { id } = command
  const name = t(command.label)
  const shortcut = shortcuts[id]
  const shown = shortcut === null ? t('No key') : showShortcut(shortcut, isMac)
  const finish = (changes: ChosenShortcuts | null) => {
    setRefusal(null)
    onRecord(false)
    if (changes !== null) onChoose(changes)
  }
  const take = (wanted: string) => {
    const by = keyTakenFor(id, wanted, shortcuts)
    if (by === null) finish({ [id]: wanted })
    else setRefusal({ kind: 'taken', shortcut: wanted, by })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isRecording || event.key === 'Tab') return
    // While a key is recorded it does nothing else.
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (isBare && event.key === 'Escape') finish(null)
    else if (isBare && (event.key === 'Delete' || event.key === 'Backspace')) finish({ [id]: null })
    else record(event)
  }
  const record = ({ nativeEvent }: KeyboardEvent) => {
    const recorded = recordedShortcut(nativeEvent, isMac)
    if (recorded.kind === 'shortcut') take(recorded.shortcut)
    else if (recorded.kind === 'too-little') setRefusal({ kind: 'too-little' })
  }
  const reset = () => {
    const first = describeCommand(id).shortcut
    if (first === null) finish({ [id]: null })
    else take(first)
  }
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {shortcut !== describeCommand(id).shortcut && (
        <IconButton
          label={t('Reset the key of “{{name}}”', { name })}
          icon={<RotateCcw size={16} aria-hidden />}
          onClick={reset}
        />
      )}
      <button
        type="button"
        className={styles.key}
        aria-label={isRecording ? undefined : t('Key of “{{name}}”: {{shown}}', { name, shown })}
        data-recording={isRecording}
        onClick={() => {
          setRefusal(null)
          onRecord(!isRecording)
        }}
        onBlur={(event) => {
          const isWithin = event.relatedTarget?.closest('li') === event.currentTarget.closest('li')
          if (isRecording && !isWithin) finish(null)
        }}
        onKeyDown={onKeyDown}
      >
        {isRecording ? t('Press the keys') : shown}
      </button>
      <div className={styles.message} aria-live="polite">
        {isRecording && refusal === null && (
          <p>{t('Press the new key. Esc leaves it as it is, Delete takes it away.')}</p>
        )}
        {refusal !== null && <p>{refusalName(refusal)}</p>}
        {refusal?.kind === 'taken' && refusal.by.by === 'command' && (
          <TakeOver by={refusal.by} onTake={(other) => finish({ [id]: refusal.shortcut, [other]: null })} />
        )}
      </div>
    </li>
  )
}

interface TakeOverProps {
  readonly by: Extract<KeyTaken, { by: 'command' }>
  readonly onTake: (other: Extract<KeyTaken, { by: 'command' }>['id']) => void
}

function TakeOver({ by, onTake }: TakeOverProps) {
  return (
    <Button onClick={() => onTake(by.id)}>
      {t('Use it here, and leave “{{name}}” without a key', { name: t(by.label) })}
    </Button>
  )
}

function refusalName(refusal: Refusal): string {
  if (refusal.kind === 'too-little') return t('That would be typed. Hold Ctrl, Cmd or Alt with it.')
  const values = { shortcut: showShortcut(refusal.shortcut, isMac), name: t(refusal.by.label) }
  return refusal.by.by === 'command'
    ? t('{{shortcut}} is the key of “{{name}}”.', values)
    : t('{{shortcut}} is “{{name}}” and stays so. Choose another key.', values)
}
