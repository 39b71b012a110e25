import { t } from '../../texts/t'
import { Button } from '../components/button'
import { EmptyState } from '../components/empty-state'

/** What a meeting’s own window shows once the meeting was deleted in it. */
export function GoneMeeting({ onClose }: { readonly onClose: () => void }) {
  return (
    <EmptyState action={<Button onClick={onClose}>{t('Close this window')}</Button>}>
      {t('This meeting is in the trash, where it stays for thirty days.')}
    </EmptyState>
  )
}
