import { useEffect, useRef, useState } from 'react'
import { notesText } from '../../domain/notes/notes-text'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { titleName } from '../presentation/meeting-names'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { OtherDraft } from '../saving/other-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import styles from './unsaved-dialog.module.css'

/** Saves when the window is left or about to close; where that fails, keeps the window and says what can be done. */
export function UnsavedDialog({
  bridge,
  drafts,
}: {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [unsaved, setUnsaved] = useState<readonly MeetingDraft[]>([])
  const [others, setOthers] = useState<readonly OtherDraft[]>([])

  useEffect(() => {
    const onBlur = () => void drafts.flushAll()
    window.addEventListener('blur', onBlur)
    const unsubscribe = bridge.window.onClosing(() => {
      void drafts.flushAll().then((isSaved) => {
        if (!isSaved) {
          setUnsaved(drafts.unsaved())
          setOthers(drafts.unsavedOthers())
          // Closing may be tried again while it is shown.
          if (dialog.current?.open === false) dialog.current.showModal()
        }
        return bridge.window.answerClosing({ isSaved })
      })
    })
    return () => {
      window.removeEventListener('blur', onBlur)
      unsubscribe()
    }
  }, [bridge, drafts])

  const state = unsaved[0]?.store.getState().saveState ?? others[0]?.saveState
  const names = [
    ...unsaved.map(({ meeting }) => `“${titleName(meeting)}”`),
    ...others.map(({ name }) => name),
  ]
  const texts = [...unsaved.map(textOf), ...others.map(({ text }) => text)]
  const reason = state?.kind === 'failed' ? state.message : ''
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="unsaved-heading">
      <h2 id="unsaved-heading">{t('Not everything is saved')}</h2>
      <p>
        {t(
          '{{reason}} What you wrote is still here, in {{names}}. Attune keeps trying; make room or give it access, then close again. Or copy the text and keep it elsewhere.',
          { reason, names: names.join(', ') },
        )}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => dialog.current?.close()}>
          {t('Keep Attune open')}
        </Button>
        <Button onClick={() => void bridge.app.copyText({ text: texts.join('\n\n') })}>
          {t('Copy the text')}
        </Button>
        <Button look="quiet" onClick={() => void bridge.window.answerClosing({ isSaved: true })}>
          {t('Close without saving')}
        </Button>
      </div>
    </dialog>
  )
}

/** Everything of a draft that can be pasted somewhere else. */
function textOf(draft: MeetingDraft): string {
  draft.takeNotes()
  const { title, purpose, preparation, notes, reflection } = draft.meeting
  const objections = preparation.objections.flatMap(
    ({ text, protects, acknowledgement, addition, question }) => [
      text,
      protects,
      acknowledgement,
      addition,
      question,
    ],
  )
  const { planned, happened, difference, ifMoment, thenAction, answers } = reflection
  return [
    title,
    purpose,
    ...Object.values(preparation.answers),
    ...objections,
    notesText(notes),
    ...[planned, happened, difference, ifMoment, thenAction, ...Object.values(answers)],
  ]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}
