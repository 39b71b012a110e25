import { ArrowRight, Clock3, Lightbulb, MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Contact } from '../../../domain/people/in-touch'
import type { LosingTouch, LosingTouchRow } from '../../../domain/people/losing-touch'
import { t } from '../../../texts/t'
import { numberInWords } from '../../../texts/formats'
import { Button } from '../../components/button'
import { agoName } from '../../presentation/ago'
import { LogContactForm } from '../../presentation/log-contact-form'
import { roleAndPlace } from '../../presentation/role-and-place'
import { SnoozeChoices } from '../../presentation/snooze-choices'
import { routes } from '../../routes'
import styles from './losing-touch-part.module.css'
import today from './today-screen.module.css'

export interface LosingTouchPartProps {
  readonly losingTouch: LosingTouch
  /** Milliseconds. */
  readonly now: number
  readonly onLog: (personId: string, contact: Omit<Contact, 'id'>) => void
  readonly onSnooze: (personId: string, until: string) => void
}

/** The play whose ideas fit a contact that asks for nothing. */
const ideasPlayId = 'staying-in-touch'

/** Whom one has not been in touch with for longer than one meant to, with what can be done about it right there. */
export function LosingTouchPart({ losingTouch: { rows, total }, ...rest }: LosingTouchPartProps) {
  return (
    <section aria-label={t('Losing touch')}>
      <h2 className={today.heading}>
        {t('Losing touch')} <span className={today.count}>{numberInWords(total)}</span>
      </h2>
      <ul className={today.list}>
        {rows.map((row) => (
          <li key={row.person.id} className={styles.place}>
            <Row row={row} {...rest} />
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <Link href={routes.people} className={today.more}>
          {t('{{more}} more', { more: total - rows.length })} <ArrowRight size={16} aria-hidden />
        </Link>
      )}
    </section>
  )
}

type Asked = 'nothing' | 'contact' | 'snooze'

interface RowProps extends Omit<LosingTouchPartProps, 'losingTouch'> {
  readonly row: LosingTouchRow
}

function Row({ row: { person, lastContactAt }, now, onLog, onSnooze }: RowProps) {
  const [asked, setAsked] = useState<Asked>('nothing')
  const { id, name } = person
  const ask = (what: Asked) => setAsked(asked === what ? 'nothing' : what)
  const done = () => setAsked('nothing')
  const last =
    lastContactAt === null ? t('No contact yet') : t('In touch {{ago}}', { ago: agoName(lastContactAt, now) })
  return (
    <>
      <div className={styles.row}>
        <Link href={routes.person(id)} className={styles.who}>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <span className={styles.detail} dir="auto">
            {[last, roleAndPlace(person)].filter(Boolean).join(' · ')}
          </span>
        </Link>
        <span className={styles.actions}>
          <Button
            look="quiet"
            icon={<MessageCircle size={16} aria-hidden />}
            aria-label={t('Log a contact with {{name}}', { name })}
            aria-expanded={asked === 'contact'}
            onClick={() => ask('contact')}
          >
            {t('Log')}
          </Button>
          <Button
            look="quiet"
            icon={<Clock3 size={16} aria-hidden />}
            aria-label={t('Snooze {{name}}', { name })}
            aria-expanded={asked === 'snooze'}
            onClick={() => ask('snooze')}
          >
            {t('Snooze')}
          </Button>
          <Link
            href={routes.play(ideasPlayId)}
            className={styles.ideas}
            aria-label={t('Ideas for staying in touch with {{name}}', { name })}
          >
            <Lightbulb size={16} aria-hidden />
            {t('Ideas')}
          </Link>
        </span>
      </div>
      {asked === 'contact' && (
        <div className={styles.asked}>
          <LogContactForm name={name} now={now} onCancel={done} onLog={(contact) => onLog(id, contact)} />
        </div>
      )}
      {asked === 'snooze' && (
        <div className={styles.asked}>
          <SnoozeChoices name={name} now={now} onCancel={done} onSnooze={(until) => onSnooze(id, until)} />
        </div>
      )}
    </>
  )
}
