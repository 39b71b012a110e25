import { Layers } from 'lucide-react'
import { describeCommand } from '../../../ipc/commands'
import { isMac, showShortcut } from '../../commands/shortcut'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'

const { label, shortcut } = describeCommand('meeting.rehearse')

/** At the end of the page, where everything is written: to say it aloud once. */
export function RehearseButton({ onRehearse }: { readonly onRehearse: () => void }) {
  return (
    <div>
      <Button
        icon={<Layers size={16} aria-hidden />}
        title={`The first sentence and the objections as cards, to say aloud (${showShortcut(shortcut, isMac)})`}
        onClick={onRehearse}
      >
        {label}
        <KeyHint>{showShortcut(shortcut, isMac)}</KeyHint>
      </Button>
    </div>
  )
}
