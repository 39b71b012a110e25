import type { CarriedForward } from '../../../domain/meetings/carried-forward'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { lastTimeLine, lessonLine, promiseLine } from '../../presentation/carried-words'
import { peopleNames } from '../../presentation/meeting-names'
import { BriefBlock } from './brief-block'
import styles from './brief-last-time.module.css'

export interface BriefLastTimeProps {
  readonly carried: CarriedForward
  readonly personIds: readonly string[]
  readonly people: readonly PersonSummary[]
  /** Milliseconds. */
  readonly now: number
}

/** The page stays one page: of each kind so many, and of each so many characters. */
const mostOfKind = 2
const longestLine = 140

/** The last time in a few lines, for the end of the page. */
export function BriefLastTime({ carried, personIds, people, now }: BriefLastTimeProps) {
  const lines = briefLines(carried, now)
  if (lines.length === 0) return null
  const names = peopleNames(carried.lastTime?.personIds ?? personIds, people, 2)
  return (
    <BriefBlock title={names === '' ? t('Last time') : t('Last time with {{names}}', { names })}>
      <ul className={styles.lines}>
        {lines.map((line, place) => (
          <li key={place} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </BriefBlock>
  )
}

/** The lines of the block, each short enough for a sheet of paper. */
export function briefLines(carried: CarriedForward, now: number): string[] {
  const { lastTime, openPromises, objections, lessons } = carried
  const happened = lastTime === null || lastTime.happened === '' ? '' : ` ${lastTime.happened}`
  return [
    ...(lastTime === null ? [] : [`${lastTimeLine(carried, now)}${happened}`]),
    ...lessons.slice(0, mostOfKind).map((lesson) => t('Lesson: {{lesson}}', { lesson: lessonLine(lesson) })),
    ...openPromises.slice(0, mostOfKind).map(promiseLine),
    ...objections
      .slice(0, mostOfKind)
      .map(({ text, acknowledgement }) =>
        acknowledgement === ''
          ? t('They objected: “{{text}}”', { text })
          : t('They objected: “{{text}}” I said: {{acknowledgement}}', { text, acknowledgement }),
      ),
  ].map(cut)
}

function cut(line: string): string {
  const flat = line.replace(/\s+/g, ' ').trim()
  if (flat.length <= longestLine) return flat
  // Between two words; a word that is longer than a line is left out.
  return `${flat.slice(0, longestLine).replace(/\S*$/u, '').trimEnd()} …`
}
