import { Check, ChevronRight, ChevronUp } from 'lucide-react'
import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import styles from './foldable-text.module.css'
import { t } from '../../texts/t'
import { IconButton } from './icon-button'

export interface FoldableTextProps {
  /** Names the box; also its id's owner: the box carries `id`, so that a link can jump to it. */
  readonly label: string
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** One sentence that helps to answer; stands in the empty box and steps aside at the first key. */
  readonly prompt: string
  /** Makes the box itself; without it, it is a plain one. */
  readonly renderBox?: ((box: ComponentProps<'textarea'>) => ReactNode) | undefined
}

type FocusTarget = 'box' | 'row'

/**
 * A titled box that grows with its text and folds to one line: when it already held something as the page opened, and
 * by hand. It never folds by itself later. Folding changes only how much the eye sees: the box stays in its place for
 * the keyboard and for screen readers, and unfolds as soon as it gets the focus.
 */
export function FoldableText({
  label,
  id,
  value,
  onChange,
  prompt,
  renderBox = (box) => <textarea {...box} />,
}: FoldableTextProps) {
  const isAnswered = value.trim() !== ''
  const [isFoldedByChoice, setIsFolded] = useState(isAnswered)
  const isFolded = isFoldedByChoice && isAnswered
  const focusNext = useRef<FocusTarget | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const row = useRef<HTMLButtonElement>(null)

  // The button that was pressed gives way to the other one, so the focus has to be handed on.
  useEffect(() => {
    if (focusNext.current === 'box') box.current?.focus()
    if (focusNext.current === 'row') row.current?.focus()
    focusNext.current = null
  }, [isFolded])

  const fold = (isToFold: boolean) => {
    focusNext.current = isToFold ? 'row' : 'box'
    setIsFolded(isToFold)
  }

  const labelId = `${id}-label`
  const promptId = `${id}-prompt`
  return (
    <div className={styles.part} data-folded={isFolded}>
      {isFolded ? (
        <h3 className={styles.head}>
          <button
            ref={row}
            type="button"
            className={styles.row}
            aria-expanded={false}
            onClick={() => fold(false)}
          >
            <Check size={16} aria-hidden className={styles.check} />
            <span id={labelId} className={styles.rowLabel}>
              {label}
            </span>{' '}
            <span className={styles.preview} dir="auto">
              {firstWords(value)}
            </span>
            <ChevronRight size={16} aria-hidden className={styles.chevron} />
          </button>
        </h3>
      ) : (
        <div className={styles.openHead}>
          <h3>
            <label htmlFor={id} id={labelId}>
              {label}
            </label>
          </h3>
          {isAnswered && (
            <IconButton
              label={t('Fold: {{label}}', { label })}
              aria-expanded
              className={styles.fold}
              icon={<ChevronUp size={16} aria-hidden />}
              onClick={() => fold(true)}
            />
          )}
        </div>
      )}
      {renderBox({
        ref: box,
        id,
        className: isFolded ? 'visually-hidden' : styles.box,
        // The same name either way: some checkers take no label from inside a button, where it is while folded.
        ...(isFolded ? { 'aria-label': label } : { 'aria-labelledby': labelId }),
        'aria-describedby': isFolded ? undefined : promptId,
        value,
        placeholder: prompt,
        dir: 'auto',
        spellCheck: false,
        rows: 2,
        onFocus: () => setIsFolded(false),
        onChange: (event) => onChange(event.target.value),
      })}
      <span id={promptId} hidden>
        {prompt}
      </span>
    </div>
  )
}

/** Enough for one line, without handing a long text to the layout. */
const mostPreviewCharacters = 200

function firstWords(text: string): string {
  return text.trim().slice(0, mostPreviewCharacters).replace(/\s+/g, ' ')
}
