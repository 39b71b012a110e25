import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Link, MessageSquareCheck, Search } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { type CaptureKind, captureKinds, captureNames } from '../../domain/notes/capture'
import { t } from '../../texts/t'
import { captureIcons } from './capture-icons'
import { formatTools } from './format-tools'
import styles from './notes-toolbar.module.css'
import { ToolbarStopContext, ToolButton } from './tool-button'
import { toolbarState } from './toolbar-state'

interface NotesToolbarProps {
  readonly editor: Editor
  readonly onCapture: (kind: CaptureKind) => void
  readonly onLink: () => void
  readonly onFind: () => void
  readonly onSaid: () => void
}

/** The thin bar above the notes. One Tab stop; the arrow keys go along it, Escape goes back to the words. */
export function NotesToolbar({ editor, onCapture, onLink, onFind, onSaid }: NotesToolbarProps) {
  const state = useEditorState({ editor, selector: () => toolbarState(editor.state) })
  const [label, moveTo] = useState(() => t('Heading 1'))
  const stop = useMemo(() => ({ label, moveTo }), [label])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.view.focus()
    else if (!moveAlong(event)) return
    event.preventDefault()
  }
  return (
    <ToolbarStopContext value={stop}>
      <div
        role="toolbar"
        aria-label={t('Formatting and captures')}
        className={styles.toolbar}
        data-notes-toolbar
      >
        <div role="group" aria-label={t('Formatting')} className={styles.group}>
          {formatTools.map(({ label, isPressed, run, ...tool }) => (
            <ToolButton
              key={label}
              {...tool}
              label={t(label)}
              isPressed={isPressed(state)}
              onPress={() => run(editor)}
              onKeyDown={onKeyDown}
            />
          ))}
          <ToolButton
            label={t('Link')}
            command="notes.link"
            icon={<Link size={16} />}
            isPressed={state.link}
            onPress={onLink}
            onKeyDown={onKeyDown}
          />
          <ToolButton
            label={t('Find')}
            command="notes.find"
            icon={<Search size={16} />}
            onPress={onFind}
            onKeyDown={onKeyDown}
          />
        </div>
        <div role="group" aria-label={t('Capture')} className={styles.group}>
          {captureKinds.map((kind) => (
            <ToolButton
              key={kind}
              label={captureNames[kind]}
              text={captureNames[kind]}
              command={`capture.${kind}`}
              icon={captureIcons[kind]}
              kind={kind}
              isPressed={state.capture === kind}
              onPress={() => onCapture(kind)}
              onKeyDown={onKeyDown}
            />
          ))}
          <ToolButton
            label={t('Mark as said')}
            text={t('Said')}
            command="notes.said"
            icon={<MessageSquareCheck size={16} />}
            isPressed={state.planned === 'said'}
            isDisabled={state.planned === 'none'}
            onPress={onSaid}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </ToolbarStopContext>
  )
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** Moves the focus along the toolbar; false for a key that does not. */
function moveAlong({ key, currentTarget }: KeyboardEvent): boolean {
  const step = steps[key]
  const toolbar = currentTarget.closest('[role="toolbar"]')
  if (!step || !toolbar) return false
  const buttons = [...toolbar.querySelectorAll('button')]
  buttons[
    step(
      buttons.findIndex((button) => button === currentTarget),
      buttons.length,
    )
  ]?.focus()
  return true
}
