import { Copy } from 'lucide-react'
import { composeFollowUp, followUpPrompt } from '../../../domain/reflections/follow-up-message'
import type { Capture } from '../../../domain/notes/capture'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import styles from './follow-up-message.module.css'
import { ReflectionPart } from './reflection-part'

export interface FollowUpMessageProps extends ReflectionPartProps {
  readonly captures: readonly Capture[]
  readonly onCopy: (text: string) => void
}

/** The message to send after the talk: begun from what was captured, written on by hand, copied into any mail. */
export function FollowUpMessage({ reflection, change, captures, onCopy }: FollowUpMessageProps) {
  const { id, label, hint } = followUpPrompt
  const text = reflection.answers[id] ?? ''
  const isEmpty = text.trim() === ''
  const composed = isEmpty ? composeFollowUp(captures) : null
  const write = (words: string) => change(({ answers }) => ({ answers: { ...answers, [id]: words } }))
  return (
    <ReflectionPart heading={label} hint={hint}>
      <TextArea label={label} isLabelHidden value={text} onChange={write} />
      <div className={styles.actions}>
        {composed !== null && <Button onClick={() => write(composed)}>Begin with what was noted</Button>}
        <Button
          look="quiet"
          disabled={isEmpty}
          icon={<Copy size={16} aria-hidden />}
          onClick={() => onCopy(text)}
        >
          Copy
        </Button>
      </div>
    </ReflectionPart>
  )
}
