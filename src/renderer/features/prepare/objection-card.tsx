import { ArrowDown, ArrowUp, Check, ChevronRight, ChevronUp, Trash2 } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Objection } from '../../../domain/meetings/meeting'
import { msg, t } from '../../../texts/t'
import { renderDraftBox } from '../../coach/render-draft-box'
import { IconButton } from '../../components/icon-button'
import { TextArea } from '../../components/text-area'
import styles from './objection-card.module.css'
import { isPrepared } from './objection-changes'

export type ObjectionText = Pick<Objection, 'text' | 'protects' | 'acknowledgement' | 'addition' | 'question'>

export interface ObjectionCardProps {
  readonly objection: Objection
  readonly number: number
  readonly isLast: boolean
  readonly playIds: readonly string[]
  readonly onChange: (id: string, text: Partial<ObjectionText>) => void
  readonly onMove: (id: string, by: -1 | 1) => void
  readonly onDelete: (id: string) => void
}

interface ObjectionBox {
  readonly part: keyof ObjectionText
  readonly label: string
  readonly prompt: string
}

/** What the person will say, and so has a coach; the others hold the other side's words. */
const saidParts = ['acknowledgement', 'addition', 'question'] as const

type SaidPart = (typeof saidParts)[number]

function isSaid(part: keyof ObjectionText): part is SaidPart {
  return saidParts.some((said) => said === part)
}

const boxes: readonly ObjectionBox[] = [
  {
    part: 'text',
    label: msg('What they may say'),
    prompt: msg('In their words, as sharp as they may come.'),
  },
  { part: 'protects', label: msg('What it protects'), prompt: msg('What would they lose by giving way?') },
  {
    part: 'acknowledgement',
    label: msg('My acknowledgement'),
    prompt: msg('One sentence that shows it arrived.'),
  },
  {
    part: 'addition',
    label: msg('My additional consideration'),
    prompt: msg('One thing to weigh, beside theirs.'),
  },
  { part: 'question', label: msg('A question'), prompt: msg('What or how, then time to think.') },
]

/** Where the boxes and buttons of an objection are found by whoever hands the focus on. */
export function objectionAnchor(id: string, part: keyof ObjectionText | 'up' | 'down'): string {
  return `objection-${id}-${part}`
}

/** One objection with its five boxes; it folds to what they may say and how it is acknowledged. */
export const ObjectionCard = memo(function ObjectionCard(props: ObjectionCardProps) {
  const { objection, number, isLast, playIds, onChange, onMove, onDelete } = props
  const [isFoldedByChoice, setIsFolded] = useState(() => isPrepared(objection))
  const isFolded = isFoldedByChoice && isPrepared(objection)
  const name = t('objection {{number}}', { number })
  const drafts = useMemo(() => {
    const draftOf = (field: SaidPart) =>
      renderDraftBox({
        place: objectionAnchor(objection.id, field),
        context: { field, playIds, heard: objection.text.trim() === '' ? null : objection.text },
      })
    return {
      acknowledgement: draftOf('acknowledgement'),
      addition: draftOf('addition'),
      question: draftOf('question'),
    }
  }, [objection.id, objection.text, playIds])
  const toggle = useRef<HTMLButtonElement>(null)
  const hasToggled = useRef(false)

  // Folding and unfolding are two buttons in two places: the one that was pressed hands the focus to the
  // other.
  useEffect(() => {
    if (hasToggled.current) toggle.current?.focus()
    hasToggled.current = false
  }, [isFolded])

  const fold = (isToFold: boolean) => {
    hasToggled.current = true
    setIsFolded(isToFold)
  }

  return (
    <div
      role="group"
      aria-label={groupName(number, objection.text)}
      className={styles.card}
      data-folded={isFolded}
    >
      <div className={styles.head}>
        {isFolded ? (
          <h3 className={styles.folded}>
            <button
              ref={toggle}
              type="button"
              className={styles.row}
              aria-expanded={false}
              onClick={() => fold(false)}
            >
              <Check size={16} aria-hidden className={styles.check} />
              <span className={styles.summary}>
                <span className={styles.said} dir="auto">
                  {objection.text}
                </span>{' '}
                <span className={styles.acknowledged} dir="auto">
                  {objection.acknowledgement}
                </span>
              </span>
              <ChevronRight size={16} aria-hidden className={styles.chevron} />
            </button>
          </h3>
        ) : (
          <h3 className={styles.number}>{t('Objection {{number}}', { number })}</h3>
        )}
        <span className={styles.actions}>
          {!isFolded && isPrepared(objection) && (
            <IconButton
              ref={toggle}
              label={t('Fold objection {{number}}', { number })}
              aria-expanded
              icon={<ChevronUp size={16} aria-hidden />}
              onClick={() => fold(true)}
            />
          )}
          <IconButton
            id={objectionAnchor(objection.id, 'up')}
            label={t('Move objection {{number}} up', { number })}
            disabled={number === 1}
            icon={<ArrowUp size={16} aria-hidden />}
            onClick={() => onMove(objection.id, -1)}
          />
          <IconButton
            id={objectionAnchor(objection.id, 'down')}
            label={t('Move objection {{number}} down', { number })}
            disabled={isLast}
            icon={<ArrowDown size={16} aria-hidden />}
            onClick={() => onMove(objection.id, 1)}
          />
          <IconButton
            label={t('Delete objection {{number}}', { number })}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={() => onDelete(objection.id)}
          />
        </span>
      </div>
      {/* As with every folded part, the boxes stay where keyboard and screen reader find them. */}
      <div
        role="presentation"
        className={isFolded ? 'visually-hidden' : styles.boxes}
        onFocus={() => setIsFolded(false)}
      >
        {boxes.map(({ part, label, prompt }) => (
          <div key={part} data-guide={`objection-${part}`} className={styles.box}>
            <TextArea
              id={objectionAnchor(objection.id, part)}
              label={t(label)}
              context={name}
              placeholder={t(prompt)}
              size="line"
              value={objection[part]}
              onChange={(text) => onChange(objection.id, { [part]: text })}
              renderBox={isSaid(part) ? drafts[part] : undefined}
            />
          </div>
        ))}
      </div>
    </div>
  )
})

const mostNameCharacters = 80

function groupName(number: number, text: string): string {
  const words = firstWords(text)
  return words === ''
    ? t('Objection {{number}}', { number })
    : t('Objection {{number}}: {{words}}', { number, words })
}

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= mostNameCharacters ? line : `${line.slice(0, mostNameCharacters).trimEnd()}…`
}
