import type { Capture } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import { KeepWithPerson } from './keep-with-person'
import styles from './heard-needs.module.css'
import type { Keeping } from './keeping'
import { ReflectionPart } from './reflection-part'

/** More than these are read in the notes. */
const mostShown = 12

export interface HeardNeedsProps {
  readonly captures: readonly Capture[]
  readonly keeping: Keeping
}

/** The needs that were captured in the notes, each to be taken to the person whose it is. */
export function HeardNeeds({ captures, keeping }: HeardNeedsProps) {
  const needs = captures.filter(({ kind, text }) => kind === 'need' && text.trim() !== '')
  if (needs.length === 0 || keeping.people.length === 0) return null
  return (
    <ReflectionPart
      heading={t('Needs that I heard')}
      hint={t('What holds beyond this meeting can be kept with the person.')}
    >
      <ul className={styles.needs}>
        {needs.slice(0, mostShown).map(({ text, capturedAt }, place) => (
          <li key={`${capturedAt} ${place}`} className={styles.need}>
            <p className={styles.text} dir="auto">
              {text}
            </p>
            <KeepWithPerson kind="need" text={text} {...keeping} />
          </li>
        ))}
      </ul>
    </ReflectionPart>
  )
}
