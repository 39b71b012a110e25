import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { unknownVariables, variableNames } from '../../../domain/plays/fill-variables'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './own-play-editor.module.css'

export interface VariablesBarProps {
  readonly play: OwnPlaySummary
  readonly page: RefObject<HTMLElement | null>
  readonly saveStatus?: ReactNode
}

/** The words that a meeting fills in, to be put where one last wrote; and those in braces that it would not. */
export function VariablesBar({ play, page, saveStatus }: VariablesBarProps) {
  const lastBox = useLastBox(page)
  const unknown = unknownVariables(textsOf(play).join('\n'))
  const insert = (name: string) => {
    const box = lastBox.current
    if (box?.isConnected !== true) return
    box.focus()
    typing.execCommand('insertText', false, `{${name}}`)
  }
  return (
    <div className={styles.variables}>
      <span aria-hidden>{t('Insert')}</span>
      <div className={styles.names} role="group" aria-label={t('Filled in by the meeting')}>
        {variableNames.map((name) => (
          <Button
            key={name}
            look="quiet"
            aria-label={t('Insert {{variable}}', { variable: `{${name}}` })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insert(name)}
          >
            {`{${name}}`}
          </Button>
        ))}
      </div>
      {saveStatus}
      <p role="status" className={styles.unknown}>
        {unknown.length > 0 &&
          t('{{unknown}} stays as it is: the meeting fills in only {person}, {date} and {purpose}.', {
            unknown: unknown.map((name) => `{${name}}`).join(', '),
          })}
      </p>
    </div>
  )
}

/** Marked as outdated in the types, and still the one way of writing that a box’s own undo takes back. */
const typing: { execCommand: (command: string, showsUi: boolean, text: string) => boolean } = document

function useLastBox(page: RefObject<HTMLElement | null>) {
  const last = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const isText =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type === 'text')
      if (isText && page.current?.contains(target) === true) last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [page])
  return last
}

function textsOf({ prepare, steps, reflect, purpose }: OwnPlaySummary): string[] {
  const prompts = [...prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])), ...reflect]
  return [
    purpose,
    ...prompts.flatMap(({ label, hint }) => [label, hint]),
    ...steps.flatMap(({ title, guidance, starters }) => [title, guidance, ...starters]),
  ]
}
