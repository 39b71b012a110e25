import type { Editor } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import styles from './find-bar.module.css'
import { t } from '../../texts/t'
import { findCount, goToMatch, startFind } from './find-in-notes'
import { ToolButton } from './tool-button'

interface FindBarProps {
  readonly editor: Editor
  /**
   * Another number for each wish to search, so that the field takes the focus also when it is open already.
   */
  readonly asked: number
  readonly onClose: () => void
}

/**
 * Searches in the notes while one types. Enter and F3 go on, with Shift back; Escape returns to the found
 * place.
 */
export function FindBar({ editor, asked, onClose }: FindBarProps) {
  const [query, setQuery] = useState(() => selectedWords(editor))
  const field = useRef<HTMLInputElement>(null)
  const { count, current } = useEditorState({ editor, selector: () => findCount(editor.state) })
  const search = (words: string) => {
    setQuery(words)
    showMatch(editor, startFind(editor.state, words))
  }
  const newestSearch = useRef(search)
  useEffect(() => {
    newestSearch.current = search
  })
  useEffect(() => {
    // Asked for again with other words selected, it looks for those.
    const words = selectedWords(editor)
    if (words !== '' && words !== field.current?.value) newestSearch.current(words)
    field.current?.focus()
    field.current?.select()
  }, [asked, editor])
  useEffect(() => {
    const first = field.current?.value ?? ''
    if (first !== '') showMatch(editor, startFind(editor.state, first))
    return () => endFind(editor)
  }, [editor])
  const go = (direction: 'next' | 'previous') => showMatch(editor, goToMatch(editor.state, direction))
  const close = () => {
    endFind(editor)
    onClose()
    editor.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isGoing = event.key === 'F3' || (event.key === 'Enter' && event.target === field.current)
    if (!isGoing && event.key !== 'Escape') return
    if (isGoing) go(event.shiftKey ? 'previous' : 'next')
    else close()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="search" className={styles.bar}>
      <input
        ref={field}
        type="search"
        aria-label={t('Find')}
        placeholder={t('Find')}
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        value={query}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count} aria-live="polite">
        {countText(count, current, query)}
      </span>
      <ToolButton
        label={t('Previous match')}
        shortcut="Shift+F3"
        icon={<ChevronUp size={16} />}
        onPress={() => go('previous')}
        onKeyDown={onKeyDown}
      />
      <ToolButton
        label={t('Next match')}
        shortcut="F3"
        icon={<ChevronDown size={16} />}
        onPress={() => go('next')}
        onKeyDown={onKeyDown}
      />
      <ToolButton
        label={t('Close find')}
        shortcut="Escape"
        icon={<X size={16} />}
        onPress={close}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

function countText(count: number, current: number, query: string): string {
  if (query === '') return ''
  if (count === 0) return t('Not found')
  return current === 0
    ? t('{{count}} found', { count })
    : t('{{current}} of {{total}}', { current, total: count })
}

function selectedWords({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection
  return $from.sameParent($to) ? doc.textBetween(from, to) : ''
}

/** Goes to the match. ProseMirror scrolls only to where the focus is, and that is in this bar. */
function showMatch(editor: Editor, tr: Transaction): void {
  editor.view.dispatch(tr)
  const match = editor.view.dom.querySelector('.found-current')
  const bars = editor.view.dom.closest('[data-notes-editor]')?.firstElementChild
  if (!match || !bars) return
  match.scrollIntoView({ block: 'nearest' })
  const isUnderTheBars = match.getBoundingClientRect().top < bars.getBoundingClientRect().bottom
  if (isUnderTheBars) match.scrollIntoView({ block: 'center' })
}

/**
 * Ends the search with the caret behind the found words, not over them: the next key must not replace them.
 */
function endFind(editor: Editor): void {
  if (editor.isDestroyed) return
  const { current } = findCount(editor.state)
  const tr = startFind(editor.state, '')
  if (current > 0) tr.setSelection(TextSelection.create(tr.doc, editor.state.selection.to))
  editor.view.dispatch(tr)
}
