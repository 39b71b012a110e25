import { Link } from 'wouter'
import type { Play } from '../../../domain/plays/play'
import { routes } from '../../routes'
import styles from './play-list.module.css'

export interface PlayListProps {
  readonly title: string
  readonly plays: readonly Play[]
  readonly openId: string | undefined
}

/** Plays for one kind of conversation, each a link to itself. */
export function PlayList({ title, plays, openId }: PlayListProps) {
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {plays.map((play) => (
          <li key={play.id}>
            <Link
              href={routes.play(play.id)}
              className={styles.item}
              aria-current={play.id === openId ? 'true' : undefined}
            >
              {play.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
