import { PictureInPicture2 } from 'lucide-react'
import { t } from '../../../texts/t'
import { useTooltip } from '../../commands/shortcuts'
import { IconButton } from '../../components/icon-button'

/** Opens the small window that stands beside a video call. */
export function CompactButton({ onPress }: { readonly onPress: () => void }) {
  const label = t('Compact window')
  return (
    <IconButton
      label={label}
      title={useTooltip('meeting.compact', label)}
      icon={<PictureInPicture2 size={16} aria-hidden />}
      onClick={onPress}
    />
  )
}
