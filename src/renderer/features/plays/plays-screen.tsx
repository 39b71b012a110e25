import { Compass } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Play } from '../../../domain/plays/play'
import { builtInPlays, findPlay } from '../../../domain/plays/built-in-plays'
import { playGroups } from '../../../domain/plays/play-groups'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { noPlayAnswers, PlayChooser } from '../../presentation/play-chooser'
import { routes } from '../../routes'
import { OwnPlaysList, RefusedPlay, type OwnPlays } from './own-plays'
import ownStyles from './own-plays.module.css'
import { PlayDetail } from './play-detail'
import { PlayList } from './play-list'
import styles from './plays-screen.module.css'
import { useDroppedFile } from './use-dropped-file'

export interface PlaysScreenProps {
  /** The play that is open; the first one where none is named. */
  readonly playId: string | undefined
  readonly onPrepareWith: (play: Play) => void
  readonly own: OwnPlays
}

export function PlaysScreen({ playId, onPrepareWith, own }: PlaysScreenProps) {
  const [, navigate] = useLocation()
  const [isChoosing, setIsChoosing] = useState(false)
  const [answers, setAnswers] = useState(noPlayAnswers)
  const helper = useRef<HTMLButtonElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const isJustChosen = useRef(false)
  const open = (playId === undefined ? undefined : findPlay(playId)) ?? builtInPlays[0]
  const { isOver, target } = useDroppedFile(own.onDrop)
  const stopChoosing = () => {
    setIsChoosing(false)
    helper.current?.focus()
  }

  // The questions are gone with the proposal that was pressed: what comes next is to prepare with the play.
  useEffect(() => {
    if (isJustChosen.current) page.current?.querySelector('button')?.focus()
    isJustChosen.current = false
  }, [isChoosing])

  const choose = (id: string) => {
    isJustChosen.current = true
    setIsChoosing(false)
    navigate(routes.play(id))
  }
  return (
    <div
      role="presentation"
      className={[styles.screen, isOver ? ownStyles.isOver : ''].join(' ').trim()}
      {...target}
    >
      <div className={styles.list}>
        <h1 className={styles.heading}>{t('Plays')}</h1>
        <p className={styles.lead}>
          {t('A play is a way to hold one kind of conversation. A meeting can use several.')}
        </p>
        <Button
          ref={helper}
          className={styles.helper}
          icon={<Compass size={16} aria-hidden />}
          aria-expanded={isChoosing}
          onClick={() => setIsChoosing(!isChoosing)}
        >
          {t('Help me choose')}
        </Button>
        {playGroups.map(({ title, playIds }) => (
          <PlayList
            key={title}
            title={title}
            plays={playIds.flatMap((id) => findPlay(id) ?? [])}
            openId={open?.id}
          />
        ))}
        <OwnPlaysList {...own} />
      </div>
      <div ref={page} className={styles.page}>
        <RefusedPlay {...own} />
        {isChoosing && (
          <div
            role="presentation"
            className={styles.chooser}
            onKeyDown={(event) => {
              if (event.key === 'Escape') stopChoosing()
            }}
          >
            <PlayChooser answers={answers} onAnswer={setAnswers} onChoose={choose} onClose={stopChoosing} />
          </div>
        )}
        {open !== undefined && (
          <PlayDetail
            key={open.id}
            play={open}
            onPrepareWith={() => onPrepareWith(open)}
            onCopy={() => own.onCopy(open.id)}
          />
        )}
      </div>
    </div>
  )
}
