import { useMemo, useState } from 'react'
import type { FieldDifference, TextPiece } from '../../../ipc/requests/history-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { momentName } from '../../presentation/when'
import styles from './difference.module.css'
import { foldUnchanged, type ShownPiece } from './fold-unchanged'

export interface DifferenceProps {
  readonly field: FieldDifference
  readonly now: number
}

/** One part of a record in two states at once: what is gone struck through, what is new underlined. */
export function Difference({ field, now }: DifferenceProps) {
  const pieces = useMemo(() => foldUnchanged(readable(field, now)), [field, now])
  return (
    <section className={styles.field} aria-label={field.label}>
      <h2 className={styles.label}>{field.label}</h2>
      <div className={styles.text} dir="auto">
        {pieces.map((piece, place) => (
          // The pieces of one comparison never move.
          <Piece key={place} piece={piece} />
        ))}
      </div>
    </section>
  )
}

function Piece({ piece }: { readonly piece: ShownPiece }) {
  const [isFolded, setFolded] = useState(true)
  switch (piece.kind) {
    case 'same':
      return <span>{piece.text}</span>
    case 'added':
      return (
        <ins className={styles.added}>
          <span className="visually-hidden">{t('Added:')} </span>
          {piece.text}
        </ins>
      )
    case 'removed':
      return (
        <del className={styles.removed}>
          <span className="visually-hidden">{t('Removed:')} </span>
          {piece.text}
        </del>
      )
    case 'folded':
      return isFolded ? (
        <span className={styles.fold}>
          <Button look="quiet" onClick={() => setFolded(false)}>
            {t('{{count}} unchanged words', { count: piece.words })}
          </Button>
        </span>
      ) : (
        <span>{piece.text}</span>
      )
  }
}

function readable({ format, pieces }: FieldDifference, now: number): readonly TextPiece[] {
  if (format === 'text') return pieces
  const moments = pieces.map(({ kind, text }) => ({ kind, text: momentName(text, now) }))
  return moments.flatMap((piece, place) => (place === 0 ? [piece] : [{ kind: 'same', text: ' ' }, piece]))
}
