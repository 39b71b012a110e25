import { MessageSquareQuote } from 'lucide-react'
import { describeCommand } from '../../../ipc/commands'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { CommandKey } from '../../commands/command-key'
import { useTooltip } from '../../commands/shortcuts'

const command = 'meeting.say-back'

export interface SayItBackButtonProps {
  readonly isOpen: boolean
  readonly onPress: () => void
}

export function SayItBackButton({ isOpen, onPress }: SayItBackButtonProps) {
  const tooltip = useTooltip(command, t('Composes a summary of what was captured'))
  return (
    <Button
      icon={<MessageSquareQuote size={16} aria-hidden />}
      aria-expanded={isOpen}
      title={tooltip}
      onClick={onPress}
    >
      {t(describeCommand(command).label)}
      <CommandKey id={command} />
    </Button>
  )
}
