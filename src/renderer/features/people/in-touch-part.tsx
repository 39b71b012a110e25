import { Clock3, MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { lastContactAt as lastLoggedAt, type Contact, type Touch } from '../../../domain/people/in-touch'
import type { Person } from '../../../domain/people/person'
import { touchStateOf, type TouchState } from '../../../domain/people/touch-state'
import { t } from '../../../texts/t'
import { dayOf, daysFrom } from '../../../domain/records/day-count'
import { Button } from '../../components/button'
import { agoName } from '../../presentation/ago'
import { LogContactForm } from '../../presentation/log-contact-form'
import { SnoozeChoices } from '../../presentation/snooze-choices'
import { dayName } from '../../presentation/when'
import { IntervalField } from './interval-field'
import styles from './in-touch-part.module.css'

export interface InTouchPartProps {
  readonly person: Person
  /** The last contact of any kind, null without one; undefined while that is not known yet. */
  readonly lastContactAt: string | null | undefined
  readonly now: number
  readonly onChange: (touch: Touch) => void
  readonly onLog: (contact: Omit<Contact, 'id'>) => void
  readonly onSnooze: (until: string | null) => void
}

type Asked = 'nothing' | 'contact' | 'snooze'

/** When one was last in touch, how often one means to be, and the two things to do about it. */
export function InTouchPart({ person, lastContactAt, now, onChange, onLog, onSnooze }: InTouchPartProps) {
  const [asked, setAsked] = useState<Asked>('nothing')
  const { touch } = person
  const facts = { touch, createdAt: person.createdAt, loggedContactAt: lastLoggedAt(person.contacts) }
  const last = lastContactAt === null || lastContactAt === undefined ? null : Date.parse(lastContactAt)
  const state = touchStateOf(facts, last, now)
  const done = () => setAsked('nothing')
  return (
    <section className={styles.part} aria-label={t('In touch')} data-state={state.kind}>
      <div className={styles.line}>
        <p className={styles.words}>
          {lastContactAt === undefined ? ' ' : lastWords(lastContactAt, now)}
          {lastContactAt !== undefined && <span className={styles.state}>{stateWords(state, now)}</span>}
        </p>
        <Button
          icon={<MessageCircle size={16} aria-hidden />}
          aria-expanded={asked === 'contact'}
          onClick={() => setAsked(asked === 'contact' ? 'nothing' : 'contact')}
        >
          {t('Log a contact')}
        </Button>
        {state.kind === 'snoozed' ? (
          <Button look="quiet" onClick={() => onSnooze(null)}>
            {t('End the snooze')}
          </Button>
        ) : (
          state.kind !== 'no-interval' && (
            <Button
              look="quiet"
              icon={<Clock3 size={16} aria-hidden />}
              aria-expanded={asked === 'snooze'}
              onClick={() => setAsked(asked === 'snooze' ? 'nothing' : 'snooze')}
            >
              {t('Snooze…')}
            </Button>
          )
        )}
      </div>
      {asked === 'contact' && (
        <LogContactForm
          name={person.name}
          now={now}
          onCancel={done}
          onLog={(contact) => {
            onLog(contact)
            done()
          }}
        />
      )}
      {asked === 'snooze' && (
        <SnoozeChoices
          name={person.name}
          now={now}
          onCancel={done}
          onSnooze={(until) => {
            onSnooze(until)
            done()
          }}
        />
      )}
      <div className={styles.intervals}>
        <IntervalField
          label={t('Ideally in touch')}
          days={touch.idealDays}
          onChange={(idealDays) => onChange({ ...touch, idealDays })}
        />
        <IntervalField
          label={t('At the longest')}
          days={touch.longestDays}
          onChange={(longestDays) => onChange({ ...touch, longestDays })}
        />
      </div>
    </section>
  )
}

function lastWords(lastContactAt: string | null, now: number): string {
  if (lastContactAt === null) return t('No contact is known yet.')
  const ago = agoName(lastContactAt, now)
  const days = daysFrom(dayOf(Date.parse(lastContactAt)), dayOf(now))
  return days <= 1
    ? t('Last in touch {{ago}}.', { ago })
    : t('Last in touch {{ago}}, on {{day}}.', { ago, day: dayName(lastContactAt, now) })
}

/** What follows from it, as the second half of the line. */
function stateWords(state: TouchState, now: number): string {
  switch (state.kind) {
    case 'no-interval':
      return ''
    case 'resting':
      return t(' There is time until {{day}}.', { day: dayWithin(state.dueAt, now) })
    case 'due':
      return t(' It would be time again.')
    case 'losing':
      return t(' You are losing touch.')
    case 'snoozed':
      return t(' Snoozed until {{day}}.', { day: dayWithin(state.until, now) })
  }
}

/** `today`, `tomorrow`, or the day. */
function dayWithin(at: number, now: number): string {
  switch (daysFrom(dayOf(now), dayOf(at))) {
    case 0:
      return t('today')
    case 1:
      return t('tomorrow')
    default:
      return dayName(new Date(at).toISOString(), now)
  }
}
