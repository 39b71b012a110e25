import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CarriedForward } from '../../../domain/meetings/carried-forward'
import type { LessonSource } from '../../../domain/journal/lessons-of'
import type { LessonMark } from '../../../domain/journal/mark-lesson'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { lastTimeLine, needLabel, ownerPrefix, promiseLine } from '../../presentation/carried-words'
import { LessonToMark } from '../../presentation/lesson-to-mark'
import { titleName } from '../../presentation/meeting-names'
import { routes } from '../../routes'
import styles from './from-last-time.module.css'

export interface FromLastTimeProps {
  readonly carried: CarriedForward
  readonly personIds: readonly string[]
  readonly people: readonly PersonSummary[]
  /** Milliseconds. */
  readonly now: number
  readonly onMarkLesson: (source: LessonSource, mark: LessonMark) => void
}

/** What was there before this conversation, so that nothing has to be looked up: open at first, and one line when folded. */
export function FromLastTime({ carried, personIds, people, now, onMarkLesson }: FromLastTimeProps) {
  const { lastTime, openPromises, keptPromises, objections, openingSignals, reflectAnswers, lessons } =
    carried
  const owner = (personId: string) => ownerPrefix(personId, personIds, people)
  return (
    <section className={styles.part} aria-label={t('From last time')}>
      <Disclosure summary={<h2 className={styles.heading}>{t('From last time')}</h2>} isOpenAtFirst>
        <div className={styles.content}>
          {lastTime !== null && (
            <Group title={t('Last time')}>
              <p>
                <Link href={routes.meeting(lastTime.meetingId)}>{titleName(lastTime)}</Link>.{' '}
                {lastTimeLine(carried, now)}
              </p>
              {lastTime.happened !== '' && (
                <p className={styles.written} dir="auto">
                  {lastTime.happened}
                </p>
              )}
            </Group>
          )}
          {lessons.length > 0 && (
            <Group title={t('The lesson due now')}>
              {lessons.map((lesson) => (
                <LessonToMark
                  key={`${lesson.source.kind} ${lesson.source.id}`}
                  lesson={lesson}
                  people={people}
                  moment="before"
                  onMark={onMarkLesson}
                />
              ))}
            </Group>
          )}
          <Lines
            title={t('Promised')}
            lines={[
              ...openPromises.map(promiseLine),
              ...keptPromises.map(({ owedBy, text }) =>
                owedBy === 'me' ? t('I kept: {{text}}', { text }) : t('They kept: {{text}}', { text }),
              ),
            ]}
          />
          {objections.length > 0 && (
            <Group title={t('They objected')}>
              <ul className={styles.lines}>
                {objections.map(({ text, acknowledgement, meetingId }, place) => (
                  <li key={`${meetingId} ${place}`} dir="auto">
                    “{text}”
                    {acknowledgement !== '' && (
                      <span className={styles.quiet}>
                        {' '}
                        {t('I acknowledged: {{acknowledgement}}', { acknowledgement })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </Group>
          )}
          <Lines
            title={t('What worked')}
            lines={[
              ...openingSignals,
              ...reflectAnswers.map(({ label, text }) =>
                label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`,
              ),
            ]}
          />
          <Lines
            title={t('What they need')}
            lines={carried.needs.map(({ personId, question, text, certainty }) => {
              const line = `${owner(personId)}${needLabel(question)}: ${text}`
              return certainty === 'assumed' ? t('{{line}} (assumed)', { line }) : line
            })}
          />
          <Lines
            title={t('Common ground')}
            lines={carried.commonGround.map(({ personId, text }) => `${owner(personId)}${text}`)}
          />
        </div>
      </Disclosure>
    </section>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Group title={title}>
      <ul className={styles.lines}>
        {lines.map((line, place) => (
          <li key={place} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Group>
  )
}
