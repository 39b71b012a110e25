import { Copy, Mail } from 'lucide-react'
import { useMemo } from 'react'
import {
  composeFollowUp,
  followUpPrompt,
  type FollowUpMaterial,
} from '../../../domain/reflections/follow-up-message'
import { t } from '../../../texts/t'
import { CoachPanelOf } from '../../coach/coach-panel'
import { renderDraftBox } from '../../coach/render-draft-box'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import styles from './follow-up-message.module.css'
import { ReflectionPart } from './reflection-part'

export interface FollowUpMessageProps extends ReflectionPartProps {
  /** What it can begin with. */
  readonly material: FollowUpMaterial
  /** What the other side held and said, which the message answers; null when nothing is known of it. */
  readonly heard: string | null
  readonly playIds: readonly string[]
  readonly onCopy: (text: string) => void
  readonly onMail: (text: string) => void
}

/** Where findings of the message are put aside, and what the panel under it belongs to. */
const place = 'follow-up'

/**
 * The message to send after the talk: begun from what was captured and promised, written on by hand with the coach
 * beneath, opened in the mail program or copied into any mail.
 */
export function FollowUpMessage({
  reflection,
  change,
  material,
  heard,
  playIds,
  onCopy,
  onMail,
}: FollowUpMessageProps) {
  const { id, label, hint } = followUpPrompt
  const text = reflection.answers[id] ?? ''
  const isEmpty = text.trim() === ''
  const composed = isEmpty ? composeFollowUp(material) : null
  const write = (words: string) => change(({ answers }) => ({ answers: { ...answers, [id]: words } }))
  const renderBox = useMemo(
    () => renderDraftBox({ place, context: { field: 'follow-up', playIds, heard } }, 'under-the-box'),
    [playIds, heard],
  )
  return (
    <ReflectionPart heading={label} hint={hint}>
      <div data-guide={place}>
        <TextArea label={label} isLabelHidden value={text} onChange={write} renderBox={renderBox} />
      </div>
      <div className={styles.actions}>
        {composed !== null && (
          <Button onClick={() => write(composed)}>{t('Begin with what was noted')}</Button>
        )}
        <Button
          look="quiet"
          disabled={isEmpty}
          icon={<Mail size={16} aria-hidden />}
          title={t('Opens it in your mail program, to be read once more and sent there')}
          onClick={() => onMail(text)}
        >
          {t('Open in mail program')}
        </Button>
        <Button
          look="quiet"
          disabled={isEmpty}
          icon={<Copy size={16} aria-hidden />}
          onClick={() => onCopy(text)}
        >
          {t('Copy')}
        </Button>
      </div>
      <div className={styles.coach}>
        <CoachPanelOf topic={place} />
      </div>
    </ReflectionPart>
  )
}
