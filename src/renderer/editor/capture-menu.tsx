import type { Editor } from '@tiptap/core'
import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { captureNames } from '../../domain/notes/capture'
import { t } from '../../texts/t'
import { CommandKey } from '../commands/command-key'
import { captureIcons } from './capture-icons'
import styles from './capture-menu.module.css'
import type { CaptureMenuStore, OpenCaptureMenu } from './capture-menu-store'

interface CaptureMenuProps {
  readonly editor: Editor
  readonly menu: CaptureMenuStore
}

/**
 * The captures to choose from while `/` is typed. The words keep the focus; the menu is told to them as their
 * own.
 */
export function CaptureMenu({ editor, menu }: CaptureMenuProps) {
  const state = useSyncExternalStore(menu.subscribe, menu.current)
  return state.kind === 'open' ? <OpenMenu editor={editor} menu={menu} state={state} /> : null
}

function OpenMenu({ editor, menu, state }: CaptureMenuProps & { readonly state: OpenCaptureMenu }) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { place, selected, kinds, choose } = state
  useLayoutEffect(() => (list.current ? place(list.current) : undefined), [place])
  useEffect(() => {
    const words = editor.view.dom
    words.setAttribute('aria-controls', id)
    words.setAttribute('aria-activedescendant', `${id}-${selected}`)
    return () => {
      words.removeAttribute('aria-controls')
      words.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, selected])
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('Capture as')} className={styles.menu}>
      {kinds.map((kind) => (
        // The keys are pressed in the words, which hold the focus; here is only what the mouse does.
        <div
          key={kind}
          id={`${id}-${kind}`}
          role="option"
          tabIndex={-1}
          aria-selected={kind === selected}
          className={styles.option}
          data-kind={kind}
          onMouseDown={(event) => {
            event.preventDefault()
            choose(kind)
          }}
          onMouseMove={() => menu.point(kind)}
        >
          {captureIcons[kind]}
          <span>{captureNames[kind]}</span>
          <CommandKey id={`capture.${kind}`} />
        </div>
      ))}
    </div>
  )
}
