import { Plus } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import type { ChosenPlay, OwnPlaySummary } from '../../../domain/plays/own-play'
import { playsOf } from '../../../domain/plays/plays-of-meeting'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { RemovableChip } from '../../components/removable-chip'
import { UndoLine } from '../../components/undo-line'
import { NewerPlays } from './newer-plays'
import { PlayOffer } from './play-offer'
import styles from './play-picker.module.css'

export interface PlayPickerProps {
  readonly playIds: readonly string[]
  readonly chosen: readonly ChosenPlay[]
  readonly ownPlays: readonly OwnPlaySummary[]
  readonly onAdd: (playId: string) => void
  /** Adds a play of the person’s own, or takes its newer version. */
  readonly onTakeOwn: (play: OwnPlaySummary) => void
  readonly onRemove: (playId: string) => void
  readonly onPutBack: (playId: string, index: number) => void
}

interface Removal {
  readonly playId: string
  readonly index: number
}

/** The plays of this meeting, and those that could be added, each with what it is for. */
export const PlayPicker = memo(function PlayPicker({
  playIds,
  chosen,
  ownPlays,
  onAdd,
  onTakeOwn,
  onRemove,
  onPutBack,
}: PlayPickerProps) {
  const nameOf = (playId: string) => playsOf({ playIds: [playId], ownPlays: chosen })[0]?.name ?? playId
  const [isOffering, setIsOffering] = useState(false)
  const [removal, setRemoval] = useState<Removal | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const undo = useRef<HTMLDivElement>(null)

  // The button that was pressed is gone with its chip; undoing is what comes closest to it.
  useEffect(() => {
    if (removal !== null) undo.current?.querySelector('button')?.focus()
  }, [removal])

  const putBack = ({ playId, index }: Removal) => {
    onPutBack(playId, index)
    setRemoval(null)
    adder.current?.focus()
  }

  return (
    <div
      role="presentation"
      data-guide="plays"
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOffering) return
        setIsOffering(false)
        adder.current?.focus()
      }}
    >
      <div className={styles.line} role="group" aria-label={t('Plays')}>
        <span className={styles.label} aria-hidden="true">
          {t('Plays')}
        </span>
        {playIds.map((playId, index) => (
          <RemovableChip
            key={playId}
            onRemove={() => {
              onRemove(playId)
              setRemoval({ playId, index })
            }}
          >
            {nameOf(playId)}
          </RemovableChip>
        ))}
        <Button
          ref={adder}
          look="quiet"
          className={styles.add}
          icon={<Plus size={16} aria-hidden />}
          aria-expanded={isOffering}
          onClick={() => setIsOffering(!isOffering)}
        >
          {t('Add a play')}
        </Button>
      </div>
      {isOffering && (
        <PlayOffer
          playIds={playIds}
          ownPlays={ownPlays}
          onAddOwn={(own) => {
            onTakeOwn(own)
            setIsOffering(false)
            adder.current?.focus()
          }}
          onAdd={(playId) => {
            onAdd(playId)
            setIsOffering(false)
            adder.current?.focus()
          }}
        />
      )}
      <NewerPlays {...{ playIds, chosen, ownPlays }} onRenew={onTakeOwn} />
      {removal !== null && (
        <div ref={undo}>
          <UndoLine onUndo={() => putBack(removal)}>
            {t('{{play}} removed. What you wrote for it is kept.', { play: nameOf(removal.playId) })}
          </UndoLine>
        </div>
      )}
    </div>
  )
})
