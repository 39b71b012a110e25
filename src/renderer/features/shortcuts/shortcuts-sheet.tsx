import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { commandDescriptions, menuNames, type MenuName } from '../../../ipc/commands'
import { fixedKeys, type FixedKey } from '../../../ipc/fixed-keys'
import type { Shortcuts } from '../../../ipc/shortcuts'
import { msg, t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './shortcuts-sheet.module.css'

export interface ShortcutsSheetProps {
  readonly shortcuts: Shortcuts
  /** Goes to where keys are changed. */
  readonly onChange: () => void
  readonly onClose: () => void
}

interface Group {
  readonly name: string
  readonly keys: readonly { readonly label: string; readonly shortcut: string }[]
}

const fixedNames: Readonly<Record<FixedKey['of'], string>> = {
  text: msg('While writing'),
  coach: msg('The coach'),
  room: msg('In the room'),
  system: msg('The window'),
}

/** Every key on one sheet, in its groups. */
export function ShortcutsSheet({ shortcuts, onChange, onClose }: ShortcutsSheetProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  useEffect(() => {
    if (dialog?.open === false) dialog.showModal()
  }, [dialog])
  const leave = (then: () => void) => {
    dialog?.close()
    then()
  }
  return (
    <dialog
      ref={setDialog}
      aria-labelledby="shortcuts-heading"
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        leave(onClose)
      }}
    >
      <div className={styles.head}>
        <h2 id="shortcuts-heading">{t('Shortcuts')}</h2>
        <Button look="quiet" onClick={() => leave(onChange)}>
          {t('Change them…')}
        </Button>
        <IconButton
          label={t('Close the shortcuts')}
          title={t('Close the shortcuts (Esc)')}
          icon={<X size={16} aria-hidden />}
          onClick={() => leave(onClose)}
        />
      </div>
      <div className={styles.groups}>
        {groupsOf(shortcuts).map(({ name, keys }) => (
          <section key={name} className={styles.group}>
            <h3>{t(name)}</h3>
            <dl>
              {keys.map(({ label, shortcut }) => (
                <div key={shortcut}>
                  <dt>{t(label)}</dt>
                  <dd>
                    <kbd>{showShortcut(shortcut, isMac)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}

function groupsOf(shortcuts: Shortcuts): Group[] {
  const ofMenu = (menu: MenuName): Group => ({
    name: menuNames[menu],
    keys: commandDescriptions.flatMap(({ id, label, menu: own }) => {
      const shortcut = shortcuts[id]
      return own === menu && shortcut !== null ? [{ label, shortcut }] : []
    }),
  })
  const ofFixed = (of: FixedKey['of']): Group => ({
    name: fixedNames[of],
    keys: fixedKeys.filter((key) => key.of === of),
  })
  const menus = (Object.keys(menuNames) as MenuName[]).map(ofMenu)
  const fixed = (Object.keys(fixedNames) as FixedKey['of'][]).map(ofFixed)
  return [...menus, ...fixed].filter(({ keys }) => keys.length > 0)
}
