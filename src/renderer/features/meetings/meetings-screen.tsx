import { AppWindow, CalendarArrowDown, CopyPlus, FileArchive, FileOutput, Plus, Trash2 } from 'lucide-react'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import { phaseNames, phases } from '../../../domain/meetings/phase'
import type { PersonSummary } from '../../../domain/people/person'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { IconButton } from '../../components/icon-button'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import { peopleNames, titleName } from '../../presentation/meeting-names'
import { MeetingRow } from '../../presentation/meeting-row'
import { routes } from '../../routes'
import { idsOfFilter } from './ids-of-filter'
import styles from './meetings-screen.module.css'
import { useMeetingPages, type MeetingFilter } from './use-meeting-pages'
import { VirtualRows } from '../../components/virtual-rows'

export interface MeetingsScreenProps {
  readonly bridge: Bridge
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly onNewMeeting: () => void
  readonly onImportCalendar: () => void
  /** Something to say above the list, if there is anything. */
  readonly notice: ReactNode
  readonly onOpenInWindow: (id: string) => void
  readonly onDuplicate: (id: string) => void
  readonly onDelete: (meeting: MeetingSummary) => void
  /** Exports these meetings, with the people in them. */
  readonly onExport: (ids: readonly string[]) => void
  /** Makes a document of each. */
  readonly onExportDocuments: (ids: readonly string[]) => void
}

/** Longer than any title; a request for more is refused. */
const longestText = 500

const noFilter: MeetingFilter = { phase: null, personId: null, text: '' }

export function MeetingsScreen({
  bridge,
  people,
  now,
  onNewMeeting,
  onImportCalendar,
  notice,
  onOpenInWindow,
  onDuplicate,
  onDelete,
  onExport,
  onExportDocuments,
}: MeetingsScreenProps) {
  const [filter, setFilter] = useState(noFilter)
  const pages = useMeetingPages(bridge, useDeferredValue(filter))
  const isFiltered = filter.phase !== null || filter.personId !== null || filter.text.trim() !== ''
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{t('Meetings')}</h1>
        <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onNewMeeting}>
          {t('New meeting')}
        </Button>
      </header>
      {notice}
      <Filters filter={filter} people={people} onChange={setFilter} />
      <div className={styles.about}>
        <p className={styles.count} aria-live="polite">
          {pages.total !== null && (isFiltered || pages.total > 0) && countName(pages.total, isFiltered)}
        </p>
        <div className={styles.inAndOut}>
          <Button look="quiet" icon={<CalendarArrowDown size={16} aria-hidden />} onClick={onImportCalendar}>
            {t('Import a calendar…')}
          </Button>
          <Button
            look="quiet"
            icon={<FileArchive size={16} aria-hidden />}
            disabled={pages.total === null || pages.total === 0}
            onClick={() => void idsOfFilter(bridge, filter).then(onExport)}
          >
            {isFiltered ? t('Export these…') : t('Export all…')}
          </Button>
          <Button
            look="quiet"
            icon={<FileOutput size={16} aria-hidden />}
            disabled={pages.total === null || pages.total === 0}
            onClick={() => void idsOfFilter(bridge, filter).then(onExportDocuments)}
          >
            {t('As documents…')}
          </Button>
        </div>
      </div>
      {pages.total === 0 ? (
        <EmptyState
          action={
            isFiltered ? (
              <Button onClick={() => setFilter(noFilter)}>{t('Show all meetings')}</Button>
            ) : (
              <Button onClick={onImportCalendar}>{t('Import a calendar…')}</Button>
            )
          }
        >
          {isFiltered
            ? t('No meeting matches. The text is looked for in titles, purposes and people’s names.')
            : t(
                'Each conversation that needs care has its place here: prepare it, take notes in it, reflect on it.',
              )}
        </EmptyState>
      ) : (
        <VirtualRows label={t('Meetings')} count={pages.total ?? 0} onShown={pages.need}>
          {(index) => {
            const meeting = pages.rowAt(index)
            if (meeting === undefined) return null
            return (
              <MeetingRow
                meeting={meeting}
                people={people}
                now={now}
                href={routes.meeting(meeting.id)}
                actions={
                  <>
                    <IconButton
                      label={t('Open {{titleName}} in its own window', { titleName: titleName(meeting) })}
                      icon={<AppWindow size={16} aria-hidden />}
                      onClick={() => onOpenInWindow(meeting.id)}
                    />
                    <IconButton
                      label={sameAgainLabel(meeting, people)}
                      icon={<CopyPlus size={16} aria-hidden />}
                      onClick={() => onDuplicate(meeting.id)}
                    />
                    <IconButton
                      label={t('Delete {{title}}', { title: titleName(meeting) })}
                      icon={<Trash2 size={16} aria-hidden />}
                      onClick={() => onDelete(meeting)}
                    />
                  </>
                }
              />
            )
          }}
        </VirtualRows>
      )}
      <footer className={styles.footer}>
        <Link href={routes.trash} className={styles.trash}>
          <Trash2 size={16} aria-hidden />
          {t('Trash')}
        </Link>
      </footer>
    </div>
  )
}

function countName(total: number, isFiltered: boolean): string {
  return isFiltered
    ? t('{{count}} meetings found', { count: total })
    : t('{{count}} meetings', { count: total })
}

function sameAgainLabel(meeting: MeetingSummary, people: readonly PersonSummary[]): string {
  const names = peopleNames(meeting.personIds, people)
  return names === ''
    ? t('Same again: {{title}}', { title: titleName(meeting) })
    : t('Same again with {{names}}: {{title}}', { names, title: titleName(meeting) })
}

interface FiltersProps {
  readonly filter: MeetingFilter
  readonly people: readonly PersonSummary[]
  readonly onChange: (filter: MeetingFilter) => void
}

function Filters({ filter, people, onChange }: FiltersProps) {
  return (
    <search className={styles.filters} aria-label={t('Filter the meetings')}>
      <TextField
        label={t('Text')}
        type="search"
        placeholder={t('Title, purpose or name')}
        maxLength={longestText}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField
        label={t('Phase')}
        value={filter.phase ?? 'any'}
        options={[
          { value: 'any', label: t('Any phase') },
          ...phases.map((phase) => ({ value: phase, label: phaseNames[phase] })),
        ]}
        onChange={(value) => onChange({ ...filter, phase: value === 'any' ? null : value })}
      />
      <SelectField
        label={t('Person')}
        value={filter.personId ?? ''}
        options={[
          { value: '', label: t('Anyone') },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(value) => onChange({ ...filter, personId: value === '' ? null : value })}
      />
    </search>
  )
}
