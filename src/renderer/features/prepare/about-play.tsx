import type { Play } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import styles from './about-play.module.css'
import { SourceNotes } from '../../presentation/source-notes'

/** What a play is for, and one level away when it fits, when it does not, and what it rests on. */
export function AboutPlay({ play, isNamed }: { readonly play: Play; readonly isNamed: boolean }) {
  return (
    <div className={styles.about}>
      <Disclosure summary={<span>{isNamed ? `${play.name}: ${play.purpose}` : play.purpose}</span>}>
        <div className={styles.more}>
          <Points title={t('When to use it')} points={play.whenToUse} />
          <Points title={t('When not to')} points={play.whenNotToUse} />
          {play.fromExperience !== null && <p>{play.fromExperience}</p>}
          <SourceNotes sourceIds={play.sourceIds} />
        </div>
      </Disclosure>
    </div>
  )
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <p className={styles.small}>{title}</p>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
