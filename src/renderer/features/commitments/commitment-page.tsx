import { ArrowLeft, CalendarPlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { asksToSaySo } from '../../../domain/commitments/commitments-due'
import type { OwnHistory } from '../../../domain/commitments/own-history'
import type { CommitmentStep } from '../../../domain/commitments/settle-commitment'
import type { PersonSummary } from '../../../domain/people/person'
import { dayOf } from '../../../domain/records/day-count'
import type { CommitmentChanges, PromiseOrigin } from '../../../ipc/requests/commitments-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { ChoiceRow } from '../../components/choice-row'
import { Screen } from '../../components/screen'
import { Section } from '../../components/section'
import { SelectField } from '../../components/select-field'
import { CommitmentStateMark } from '../../presentation/commitment-state-mark'
import { directionWords } from '../../presentation/commitment-words'
import { SaySo } from '../../presentation/say-so'
import { routes } from '../../routes'
import styles from './commitment-page.module.css'
import { CueFields } from './cue-fields'
import { DueField } from './due-field'
import { OriginLine } from './origin-line'
import { PromiseHistory } from './promise-history'
import { SavedText } from './saved-text'
import { Settling } from './settling'

export interface CommitmentPageProps {
  readonly commitment: CommitmentSummary
  readonly origin: PromiseOrigin
  readonly people: readonly PersonSummary[]
  readonly history: OwnHistory
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onChange: (changes: CommitmentChanges) => void
  readonly onStep: (step: CommitmentStep) => void
  readonly onCopy: (text: string) => void
  /** Begins a meeting to repair what a missed promise did. */
  readonly onRepair: () => void
  readonly onOpenOrigin: () => void
  /** Saves it as a file for a calendar; only one with a day can be. */
  readonly onExportCalendar: () => void
  readonly onRemove: () => void
}

/** One promise: what, who, by when, and what became of it. */
export function CommitmentPage({ commitment, origin, people, history, now, ...on }: CommitmentPageProps) {
  const today = dayOf(now)
  const isOwn = commitment.owedBy === 'me'
  const isOpen = commitment.state === 'open'
  const ownHistory = isOwn ? history : null
  const asksNow = asksToSaySo(commitment, now)
  const isOver = isOpen && commitment.dueOn !== null && commitment.dueOn < today
  const [showsWords, setShowsWords] = useState(false)
  return (
    <Screen
      title={isOwn ? t('What I owe') : t('What is owed to me')}
      subtitle={directionWords(commitment, people)}
      actions={<CommitmentStateMark commitment={commitment} />}
    >
      <Link href={routes.commitments} className={styles.back}>
        <ArrowLeft size={16} aria-hidden /> {t('Commitments')}
      </Link>
      <section className={styles.fields} aria-label={t('The promise')}>
        <SavedText
          label={t('What is promised')}
          size="line"
          value={commitment.text}
          onChange={(text) => {
            if (text.trim() !== '') on.onChange({ text })
          }}
        />
        <ChoiceRow
          question={t('Who owes it')}
          options={[
            { value: 'me', label: t('I do') },
            { value: 'them', label: t('They do') },
          ]}
          value={commitment.owedBy}
          onChange={(owedBy) => {
            if (owedBy !== null) on.onChange({ owedBy })
          }}
        />
        <div className={styles.person}>
          <SelectField
            label={isOwn ? t('To whom') : t('By whom')}
            value={commitment.personId ?? ''}
            options={[
              { value: '', label: t('Nobody in particular') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => on.onChange({ personId: id === '' ? null : id })}
          />
        </div>
        <DueField
          label={t('By')}
          value={commitment.dueOn}
          today={today}
          history={isOpen ? ownHistory : null}
          onChange={(dueOn) => on.onChange({ dueOn })}
        />
        <OriginLine commitment={commitment} origin={origin} now={now} onOpen={on.onOpenOrigin} />
      </section>
      <Settling commitment={commitment} today={today} history={ownHistory} onStep={on.onStep} />
      {isOwn && isOpen && commitment.dueOn !== null && (
        <Section title={isOver ? t('Own it') : t('Say so early')}>
          <p className={styles.hint}>
            {isOver
              ? t('The day is over. Taking it on comes first, and what you offer second.')
              : t('If it is going to slip, they can still plan when they hear it before the day.')}
          </p>
          {asksNow || showsWords ? (
            <SaySo
              commitment={commitment}
              people={people}
              now={now}
              onCopy={on.onCopy}
              onTold={() => on.onStep({ kind: 'tell' })}
            />
          ) : (
            <Button look="quiet" onClick={() => setShowsWords(true)}>
              {t('Show words for it')}
            </Button>
          )}
        </Section>
      )}
      {isOwn && (isOver || commitment.state === 'missed') && (
        <Section title={t('Repair')}>
          <p className={styles.hint}>
            {t(
              'A missed promise is easier to put right in a conversation that was prepared: what was promised, what happened, what changes.',
            )}
          </p>
          <Button onClick={on.onRepair}>{t('Prepare the repair')}</Button>
        </Section>
      )}
      {isOwn && isOpen && (
        <Section title={t('Its moment')}>
          <CueFields commitment={commitment} onChange={on.onChange} />
        </Section>
      )}
      <PromiseHistory commitment={commitment} now={now} />
      <div>
        {commitment.dueOn !== null && (
          <Button look="quiet" icon={<CalendarPlus size={16} aria-hidden />} onClick={on.onExportCalendar}>
            {t('Calendar file…')}
          </Button>
        )}
        <Button look="quiet" icon={<Trash2 size={16} aria-hidden />} onClick={on.onRemove}>
          {t('Remove')}
        </Button>
      </div>
    </Screen>
  )
}
