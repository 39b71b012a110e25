import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { isMac, showShortcut } from '../../commands/shortcut'
import { meetKeyNames, starterKeyName } from './meet-keys'
import styles from './slim-bar.module.css'
import type { CurrentStep } from './use-current-step'

export interface SlimBarProps {
  readonly clock: ReactNode
  readonly sayItBack: ReactNode
  readonly firstSentence: ReactNode
  readonly message: ReactNode
  readonly current: CurrentStep | null
  readonly onInsert: (starter: string) => void
  readonly isDrawerOpen: boolean
  readonly onToggleDrawer: () => void
}

/** What a narrow window shows of the plan while the rest of it waits in the drawer. */
export function SlimBar({ current, onInsert, isDrawerOpen, onToggleDrawer, ...parts }: SlimBarProps) {
  const starter = current?.step.starters[0]
  const DrawerIcon = isDrawerOpen ? PanelRightClose : PanelRightOpen
  return (
    <section aria-label={t('At hand')} className={styles.bar}>
      <div className={styles.tools}>
        {parts.clock}
        <div className={styles.buttons}>
          {parts.sayItBack}
          <Button
            look="quiet"
            aria-expanded={isDrawerOpen}
            aria-keyshortcuts={meetKeyNames.moveFocus}
            icon={<DrawerIcon size={16} aria-hidden />}
            onClick={onToggleDrawer}
          >
            {t('Plan')}
            <KeyHint>{meetKeyNames.moveFocus}</KeyHint>
          </Button>
        </div>
      </div>
      {parts.message}
      {parts.firstSentence}
      {current !== null && (
        <div className={styles.step}>
          <span className={styles.title}>
            {current.stepIndex + 1} · {current.step.title}
          </span>
          {/* The open drawer holds the same button. */}
          {!isDrawerOpen && starter !== undefined && (
            <button
              type="button"
              className={styles.starter}
              title={`${starter} (${showShortcut(starterKeyName(0), isMac)})`}
              aria-keyshortcuts={starterKeyName(0)}
              onClick={() => onInsert(starter)}
            >
              <span className={styles.words}>{starter}</span>
              <KeyHint>{showShortcut(starterKeyName(0), isMac)}</KeyHint>
            </button>
          )}
        </div>
      )}
    </section>
  )
}
