import { FileDown, Plus } from 'lucide-react'
import { Link } from 'wouter'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import { unnamedPlay } from '../../../domain/plays/plays-of-meeting'
import { t } from '../../../texts/t'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { routes } from '../../routes'
import listStyles from './play-list.module.css'
import styles from './own-plays.module.css'

/** The plays of the person’s own, and what can be done with them on the screen of all plays. */
export interface OwnPlays {
  readonly plays: readonly OwnPlaySummary[]
  readonly refused: RefusedFile | null
  readonly onNew: () => void
  readonly onCopy: (playId: string) => void
  readonly onImport: () => void
  readonly onDrop: (file: File) => void
  readonly onDismissRefusal: () => void
}

interface RefusedFile {
  readonly name: string | null
  readonly line: number | null
  readonly message: string
}

/** *My plays*, below those of Attune. */
export function OwnPlaysList({ plays, onNew, onImport }: OwnPlays) {
  return (
    <section className={listStyles.group}>
      <h2 className={listStyles.title}>{t('My plays')}</h2>
      {plays.length === 0 && (
        <p className={styles.none}>{t('Copy a play and change it, or begin with a blank one.')}</p>
      )}
      <ul>
        {plays.map(({ id, name }) => (
          <li key={id}>
            <Link href={routes.ownPlay(id)} className={listStyles.item}>
              {name.trim() === '' ? unnamedPlay : name}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="quiet" icon={<Plus size={16} aria-hidden />} onClick={onNew}>
          {t('New play')}
        </Button>
        <Button look="quiet" icon={<FileDown size={16} aria-hidden />} onClick={onImport}>
          {t('Import…')}
        </Button>
      </div>
    </section>
  )
}

/** Why a file was not imported, and where in it to look. */
export function RefusedPlay({ refused, onDismissRefusal }: OwnPlays) {
  if (refused === null) return null
  const { name, line, message } = refused
  const place = placeOfRefusal(name, line)
  return (
    <div className={styles.refused}>
      <Banner tone="bad" actions={<Button onClick={onDismissRefusal}>{t('Dismiss')}</Button>}>
        {t('{{place}} {{message}} Nothing was changed.', { place, message })}
      </Banner>
    </div>
  )
}

function placeOfRefusal(file: string | null, line: number | null): string {
  if (line === null) {
    return file === null
      ? t('This is not a play in the file.')
      : t('This is not a play in “{{file}}”.', { file })
  }
  return file === null
    ? t('Line {{line}} of the file:', { line })
    : t('Line {{line}} of “{{file}}”:', { line, file })
}
