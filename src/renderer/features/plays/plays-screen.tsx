import { Link } from 'wouter'
import type { Play } from '../../../domain/plays/play'
import { builtInPlays, findPlay } from '../../../domain/plays/built-in-plays'
import { routes } from '../../routes'
import { PlayDetail } from './play-detail'
import styles from './plays-screen.module.css'

export interface PlaysScreenProps {
  /** The play that is open; the first one where none is named. */
  readonly playId: string | undefined
  readonly onPrepareWith: (play: Play) => void
}

export function PlaysScreen({ playId, onPrepareWith }: PlaysScreenProps) {
  const open = (playId === undefined ? undefined : findPlay(playId)) ?? builtInPlays[0]
  return (
    <div className={styles.screen}>
      <div className={styles.list}>
        <h1 className={styles.heading}>Plays</h1>
        <p className={styles.lead}>
          A play is a way to hold one kind of conversation. A meeting can use several.
        </p>
        <ul>
          {builtInPlays.map((play) => (
            <li key={play.id}>
              <Link
                href={routes.play(play.id)}
                className={styles.item}
                aria-current={play.id === open?.id ? 'true' : undefined}
              >
                <span className={styles.name}>{play.name}</span>
                <span className={styles.purpose}>{play.purpose}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {open !== undefined && (
        <PlayDetail key={open.id} play={open} onPrepareWith={() => onPrepareWith(open)} />
      )}
    </div>
  )
}
