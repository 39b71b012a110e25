import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import styles from './link-form.module.css'
import { t } from '../../texts/t'
import { linkFromInput } from './safe-link'

interface LinkFormProps {
  readonly editor: Editor
  readonly onClose: () => void
}

/**
 * Sets, changes or removes the link of the selected words; without any it writes the address itself as a
 * link.
 */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const [before] = useState(() => linkAtCaret(editor))
  const [typed, setTyped] = useState(before)
  const [isWrong, setIsWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const messageId = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const close = () => {
    onClose()
    editor.view.focus()
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = linkFromInput(typed)
    if (href === null) {
      setIsWrong(true)
      return
    }
    setLink(editor, href, typed.trim())
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <form className={styles.form} aria-label={t('Link')} onSubmit={submit}>
      <input
        ref={field}
        aria-label={t('Link address')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? messageId : undefined}
        placeholder={t('https:// or a mail address')}
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setIsWrong(false)
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className={styles.button}>
        {t('Set link')}
      </button>
      {before === '' ? null : (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            editor.chain().focus().unsetLink().run()
            close()
          }}
          onKeyDown={onKeyDown}
        >
          {t('Remove link')}
        </button>
      )}
      {isWrong ? (
        <p id={messageId} role="alert" className={styles.wrong}>
          {t('That is neither a web address nor a mail address.')}
        </p>
      ) : null}
    </form>
  )
}

function linkAtCaret(editor: Editor): string {
  const href: unknown = editor.getAttributes('link')['href']
  return typeof href === 'string' ? href : ''
}

function setLink(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().focus()
  if (!editor.state.selection.empty || editor.isActive('link')) {
    chain.extendMarkRange('link').setLink({ href }).run()
    return
  }
  chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run()
}
