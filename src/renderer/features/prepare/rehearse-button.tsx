import { Layers } from 'lucide-react'
import { describeCommand } from '../../../ipc/commands'
import { t } from '../../../texts/t'
import { CommandKey } from '../../commands/command-key'
import { useTooltip } from '../../commands/shortcuts'
import { Button } from '../../components/button'

const command = 'meeting.rehearse'

/** At the end of the page, where everything is written: to say it aloud once. */
export function RehearseButton({ onRehearse }: { readonly onRehearse: () => void }) {
  const tooltip = useTooltip(command, t('The first sentence and the objections as cards, to say aloud'))
  return (
    <div>
      <Button icon={<Layers size={16} aria-hidden />} title={tooltip} onClick={onRehearse}>
        {t(describeCommand(command).label)}
        <CommandKey id={command} />
      </Button>
    </div>
  )
}
