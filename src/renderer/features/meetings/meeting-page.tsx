import { AppWindow, CalendarPlus, CopyPlus, FileOutput, FileText, History, Quote, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Meeting } from '../../../domain/meetings/meeting'
import { msg, t } from '../../../texts/t'
import { useTooltip } from '../../commands/shortcuts'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Tabs } from '../../components/tabs'
import { titleName } from '../../presentation/meeting-names'
import { opensPhrases } from '../../phrases/opens-phrases'
import { durationName, whenName } from '../../presentation/when'
import type { MeetingTab } from '../../routes'
import type { MeetingDraft } from '../../saving/meeting-draft'
import styles from './meeting-page.module.css'
import { PhaseSelect } from './phase-select'
import { SaveStatus } from '../../presentation/save-status'

const tabs: readonly { readonly id: MeetingTab; readonly name: string }[] = [
  { id: 'prepare', name: msg('Prepare') },
  { id: 'meet', name: msg('Meet') },
  { id: 'reflect', name: msg('Reflect') },
]

/** Long enough for any title, short enough for one file name, one window title and one line of an export. */
const longestTitle = 1000

export interface MeetingPageProps {
  readonly draft: MeetingDraft
  readonly tab: MeetingTab
  readonly now: number
  readonly onTab: (tab: MeetingTab) => void
  readonly onPhrases: () => void
  readonly onBrief: () => void
  readonly onHistory: () => void
  /** Makes a document of it, to hand on. */
  readonly onExport: () => void
  /** Saves the meeting as a file for a calendar; only one that has a time can be. */
  readonly onExportCalendar: () => void
  /** Opens the meeting in a window of its own; null where it has one already. */
  readonly onOpenInWindow: (() => void) | null
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  readonly children: (tab: MeetingTab, meeting: Meeting) => ReactNode
}

/** The frame of a meeting: what it is called, where it stands, and its three parts as tabs. */
export function MeetingPage({
  draft,
  tab,
  now,
  onTab,
  onPhrases,
  onBrief,
  onHistory,
  onExport,
  onExportCalendar,
  onOpenInWindow,
  onDuplicate,
  onDelete,
  children,
}: MeetingPageProps) {
  const meeting = useStore(draft.store, (state) => state.meeting)
  const title = useTitleInFocus(draft)
  const tooltips = {
    phrases: useTooltip('phrases.open', t('Phrases to begin a sentence with')),
    brief: useTooltip('meeting.brief', t('Everything on one page')),
    history: useTooltip('meeting.history'),
    export: useTooltip('document.export'),
    ownWindow: useTooltip('meeting.open-in-window'),
  }
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className="visually-hidden">{titleName(meeting)}</h1>
        <input
          ref={title}
          id="title"
          aria-label={t('Title')}
          title={meeting.title}
          className={styles.title}
          value={meeting.title}
          maxLength={longestTitle}
          placeholder={t('What is the conversation about?')}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => draft.change({ title: event.target.value })}
        />
        <div className={styles.actions}>
          <Button
            {...opensPhrases}
            look="quiet"
            icon={<Quote size={16} aria-hidden />}
            title={tooltips.phrases}
            // The box that is being written in keeps the focus, and its caret.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onPhrases}
          >
            {t('Phrases')}
          </Button>
          <Button
            look="quiet"
            icon={<FileText size={16} aria-hidden />}
            title={tooltips.brief}
            onClick={onBrief}
          >
            {t('Brief')}
          </Button>
          <IconButton
            label={t('History')}
            title={tooltips.history}
            icon={<History size={16} aria-hidden />}
            onClick={onHistory}
          />
          <IconButton
            label={t('Export…')}
            title={tooltips.export}
            icon={<FileOutput size={16} aria-hidden />}
            onClick={onExport}
          />
          {meeting.startsAt !== null && (
            <IconButton
              label={t('Calendar file…')}
              icon={<CalendarPlus size={16} aria-hidden />}
              onClick={onExportCalendar}
            />
          )}
          {onOpenInWindow !== null && (
            <IconButton
              label={t('Open in its own window')}
              title={tooltips.ownWindow}
              icon={<AppWindow size={16} aria-hidden />}
              onClick={onOpenInWindow}
            />
          )}
          <IconButton
            label={t('Same again')}
            icon={<CopyPlus size={16} aria-hidden />}
            onClick={onDuplicate}
          />
          <IconButton
            label={t('Delete this meeting')}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={onDelete}
          />
        </div>
      </header>
      <Tabs
        label={t('Parts of the meeting')}
        tabs={tabs.map(({ id, name }) => ({ id, name: t(name) }))}
        chosen={tab}
        onChoose={onTab}
        beside={
          <>
            <span className={styles.when}>
              {whenName(meeting.startsAt, now)} · {durationName(meeting.durationMinutes)}
            </span>
            <div className={styles.phase}>
              <PhaseSelect meeting={meeting} now={now} onChange={(change) => draft.change(change)} />
            </div>
            <DraftStatus draft={draft} />
          </>
        }
      >
        {children(tab, meeting)}
      </Tabs>
    </div>
  )
}

/** A meeting that has no name yet is asked for it first. */
function useTitleInFocus(draft: MeetingDraft) {
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (draft.meeting.title === '') title.current?.focus()
  }, [draft])
  return title
}

/** By itself, so that a key in the notes renders one word anew and not the page. */
function DraftStatus({ draft }: { readonly draft: MeetingDraft }) {
  return <SaveStatus state={useStore(draft.store, (state) => state.saveState)} />
}
