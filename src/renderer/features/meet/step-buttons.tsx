import { ChevronDown, ChevronUp } from 'lucide-react'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { IconButton } from '../../components/icon-button'
import { meetKeyNames } from './meet-keys'
import type { CurrentStep } from './use-current-step'

/** One step back, and one on; at an end of the play the button stays and does nothing. */
export function StepButtons({ current }: { readonly current: CurrentStep }) {
  const { play, stepIndex } = current
  return (
    <>
      <IconButton
        label={t('Previous step')}
        title={t('Previous step ({{shortcut}})', {
          shortcut: showShortcut(meetKeyNames.previousStep, isMac),
        })}
        aria-keyshortcuts={meetKeyNames.previousStep}
        icon={<ChevronUp size={16} aria-hidden />}
        aria-disabled={stepIndex === 0}
        onClick={() => current.moveBy(-1)}
      />
      <IconButton
        label={t('Next step')}
        title={t('Next step ({{shortcut}})', {
          shortcut: showShortcut(meetKeyNames.nextStep, isMac),
        })}
        aria-keyshortcuts={meetKeyNames.nextStep}
        icon={<ChevronDown size={16} aria-hidden />}
        aria-disabled={stepIndex === play.steps.length - 1}
        onClick={() => current.moveBy(1)}
      />
    </>
  )
}
