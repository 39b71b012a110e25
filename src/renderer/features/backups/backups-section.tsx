import { ArchiveRestore, FolderOpen, HardDriveDownload } from 'lucide-react'
import type { BackupsState } from '../../../ipc/requests/backups-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { pastMoment } from '../../presentation/when'
import { recordsInWords } from './backup-words'
import styles from './backups-section.module.css'

export interface BackupsSectionProps {
  readonly state: BackupsState
  readonly now: number
  /** Whether something else is under way that takes a while. */
  readonly isBusy: boolean
  readonly onTake: () => void
  readonly onRestore: () => void
  readonly onShowFolder: () => void
  readonly onChooseFolder: () => void
  readonly onUseLibraryFolder: () => void
  readonly onAcceptSmaller: () => void
}

/** How the backups stand, and what can be done about them. */
export function BackupsSection(props: BackupsSectionProps) {
  const { state, now, isBusy } = props
  return (
    <Section title={t('Backups')}>
      <p>
        {t(
          'Once a day Attune keeps a copy of the whole library in one file, in a quiet moment or when you quit, and reads it back to be sure. Older ones are thinned out: a week of days, a month of weeks, a year of months.',
        )}
      </p>
      <Standing state={state} now={now} />
      {state.questioned !== null && (
        <div className={styles.notice} data-tone="warn" role="alert">
          <p>{smallerWords(state.questioned.records, state.lastGood?.records ?? null)}</p>
          <div className={styles.actions}>
            <Button onClick={props.onAcceptSmaller}>{t('Yes, it is right')}</Button>
            <Button onClick={props.onRestore}>{t('No, look at the backups…')}</Button>
          </div>
        </div>
      )}
      {state.restored?.kind === 'failed' && (
        <div className={styles.notice} data-tone="warn" role="alert">
          <p>
            {t('Nothing was restored, and the library is as it was. {{message}}', {
              message: state.restored.message,
            })}
          </p>
        </div>
      )}
      {state.restored?.kind === 'done' && (
        <div className={styles.notice} role="status">
          <p>
            {t(
              'The library is as it was {{when}}. How it was before is kept: to undo this, restore the backup “{{backup}}”.',
              {
                when: pastMoment(state.restored.takenAt, now),
                backup: state.restored.undoName.replace(/\.zip$/, ''),
              },
            )}
          </p>
        </div>
      )}
      <p className={styles.path}>{state.folder}</p>
      <div className={styles.actions}>
        <Button icon={<HardDriveDownload size={16} aria-hidden />} disabled={isBusy} onClick={props.onTake}>
          {t('Back up now')}
        </Button>
        <Button icon={<ArchiveRestore size={16} aria-hidden />} onClick={props.onRestore}>
          {t('Restore…')}
        </Button>
        <Button icon={<FolderOpen size={16} aria-hidden />} onClick={props.onShowFolder}>
          {t('Show the backups')}
        </Button>
        <Button look="quiet" onClick={props.onChooseFolder}>
          {t('Keep them elsewhere…')}
        </Button>
        {!state.isInsideLibrary && (
          <Button look="quiet" onClick={props.onUseLibraryFolder}>
            {t('Keep them in the library’s folder')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>
        {state.isInsideLibrary
          ? t(
              'They lie on the same disk as the library: when it breaks, both are gone. A folder on another disk or a USB stick is better.',
            )
          : t('When that disk is not connected, Attune says so here and tries again by itself.')}
      </p>
    </Section>
  )
}

function smallerWords(records: number, before: number | null): string {
  const now = recordsInWords(records)
  return before === null
    ? t(
        'The library now holds {{now}}, and its last full backup many more. Is that right? Until you answer, no older backup is removed.',
        { now },
      )
    : t(
        'The library now holds {{now}}, and its last full backup {{before}}. Is that right? Until you answer, no older backup is removed.',
        { now, before: recordsInWords(before) },
      )
}

function Standing({ state, now }: { readonly state: BackupsState; readonly now: number }) {
  const { failure, lastGood } = state
  const last =
    lastGood === null
      ? t('There is none yet.')
      : t('{{when}}, {{records}}, checked', {
          when: pastMoment(lastGood.takenAt, now),
          records: recordsInWords(lastGood.records),
        })
  if (failure === null) return <p>{lastGood === null ? last : t('Last backup: {{last}}.', { last })}</p>
  return (
    <div className={styles.notice} data-tone="warn" role="alert">
      <p>
        {t('The last try to take a backup did not work. {{failure}} {{kept}} Attune tries again by itself.', {
          failure,
          kept: lastGood === null ? last : t('The last good one is kept: {{last}}.', { last }),
        })}
      </p>
    </div>
  )
}
