import { useCallback, useState } from 'react'
import type { DocumentSource } from '../../domain/documents/document-source'
import { addDays, dayOf } from '../../domain/records/day-count'
import type { Reply } from '../../ipc/reply'
import type { Redaction } from '../../ipc/requests/documents-requests'
import { t } from '../../texts/t'
import {
  firstChoice,
  redactionOf,
  sourceOf,
  type ExportSubject,
  type MeetingForm,
} from '../features/export-document/export-choice'
import { ExportScreen } from '../features/export-document/export-screen'
import { useRequest } from '../requests/use-request'
import { onAnyChange } from './on-any-change'
import type { ScreensContext } from './routes/screens-context'

export interface ExportRouteProps extends ScreensContext {
  readonly subject: ExportSubject
  readonly form?: MeetingForm
}

/** A journal is offered with its last weeks. */
const daysOfJournal = 27

const nothingYet = { text: '', isBad: false }

export function ExportRoute({ bridge, drafts, now, isBusy, subject, form = 'meeting' }: ExportRouteProps) {
  const today = dayOf(now)
  const [choice, setChoice] = useState(() => firstChoice(form, addDays(today, -daysOfJournal), today))
  const [outcome, setOutcome] = useState(nothingYet)
  const [isWriting, setIsWriting] = useState(false)
  const source = sourceOf(subject, choice)
  const redaction = redactionOf(choice)
  const preview = usePreview({ bridge, drafts }, source, redaction)
  const sealing = useRequest(bridge.exchange.read)

  const carryOut = async <T,>(wish: () => Promise<Reply<T>>, tell: (value: T) => string) => {
    setIsWriting(true)
    setOutcome({ text: t('One moment…'), isBad: false })
    await drafts.flushAll()
    const reply = await wish()
    setIsWriting(false)
    if (reply.ok) setOutcome({ text: tell(reply.value), isBad: false })
    else setOutcome({ text: t('Not done: {{message}}', { message: reply.error.message }), isBad: true })
  }
  const saveMany = (meetingIds: readonly string[]) =>
    carryOut(
      () =>
        bridge.documents.saveMany({
          meetings: { ids: [...meetingIds], parts: [...choice.meetingParts] },
          redaction,
          format: choice.format,
        }),
      (saved) => {
        if (saved === null) return ''
        const { written, folder, leftOut } = saved
        const left = leftOut === 0 ? '' : t(' {{leftOut}} could not be read and were left out.', { leftOut })
        return `${t('{{count}} files saved to {{folder}}.', { count: written, folder })}${left}`
      },
    )
  const save = (wanted: DocumentSource) =>
    carryOut(
      () => bridge.documents.save({ source: wanted, redaction, format: choice.format }),
      ({ savedTo }) => (savedTo === null ? '' : t('Saved to {{savedTo}}.', { savedTo })),
    )
  return (
    <ExportScreen
      {...{ subject, choice, outcome, preview }}
      isSealed={sealing.kind === 'ready' && sealing.value.isSealed}
      isBusy={isWriting || isBusy || source === null}
      onChange={(changed) => {
        setChoice(changed)
        setOutcome(nothingYet)
      }}
      onSave={() => {
        if (subject.kind === 'many') void saveMany(subject.meetingIds)
        else if (source !== null) void save(source)
      }}
      onCopy={() => {
        if (source === null) return
        void carryOut(
          () => bridge.documents.copy({ source, redaction }),
          ({ isCopied }) => (isCopied ? t('Copied. Paste it where you need it.') : ''),
        )
      }}
      onPrint={() => {
        if (source === null) return
        void carryOut(
          () => bridge.documents.print({ source, redaction }),
          ({ isPrinted }) => (isPrinted ? t('Handed to the printer.') : ''),
        )
      }}
      onBack={() => history.back()}
    />
  )
}

/** The document as it would leave now, and anew whenever something of it changes. */
function usePreview(
  { bridge, drafts }: Pick<ScreensContext, 'bridge' | 'drafts'>,
  source: DocumentSource | null,
  redaction: Redaction,
) {
  // Values that are made anew with every drawing, as the one text that they are.
  const wanted = JSON.stringify({ source, redaction })
  const read = useCallback(async () => {
    const asked = JSON.parse(wanted) as { source: DocumentSource | null; redaction: Redaction }
    if (asked.source === null) {
      const message = t('Choose the first and the last day.')
      return { ok: false, error: { code: 'invalid-input', message } } as const
    }
    // It is made of what is on the disk: what was just typed has to be there.
    await drafts.flushAll()
    return bridge.documents.preview({ source: asked.source, redaction: asked.redaction })
  }, [bridge, drafts, wanted])
  const onChanged = useCallback((listener: () => void) => onAnyChange(bridge, listener), [bridge])
  return useRequest(read, onChanged)
}
