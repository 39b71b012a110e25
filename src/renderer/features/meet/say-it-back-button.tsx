import { MessageSquareQuote } from 'lucide-react'
import { describeCommand } from '../../../ipc/commands'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { isMac, showShortcut } from '../../commands/shortcut'

const { label, shortcut } = describeCommand('meeting.say-back')

export interface SayItBackButtonProps {
  readonly isOpen: boolean
  readonly onPress: () => void
}

export function SayItBackButton({ isOpen, onPress }: SayItBackButtonProps) {
  return (
    <Button
      icon={<MessageSquareQuote size={16} aria-hidden />}
      aria-expanded={isOpen}
      title={`Composes a summary of what was captured (${showShortcut(shortcut, isMac)})`}
      onClick={onPress}
    >
      {label}
      <KeyHint>{showShortcut(shortcut, isMac)}</KeyHint>
    </Button>
  )
}
