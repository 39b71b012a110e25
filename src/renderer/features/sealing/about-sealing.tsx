import styles from './sealing.module.css'
import { t } from '../../../texts/t'

/** What sealing does and what it does not, before anybody relies on it. */
export function AboutSealing() {
  return (
    <div className={styles.about}>
      <p>
        {t(
          'Attune encrypts everything it keeps about people: meetings, names, the list of them, history, trash and backups. Only your passphrase opens it, or a recovery key that you see once and keep elsewhere. Whoever gets the folder, a copy of it or the disk cannot read it without one of the two.',
        )}
      </p>
      <h2>{t('If you lose both, it is lost')}</h2>
      <p>
        {t(
          'Nobody can open a sealed library without the passphrase or the recovery key: not the makers of Attune, and no other program. If both are gone, what you wrote is gone for ever.',
        )}
      </p>
      <h2>{t('What it does not hide')}</h2>
      <ul>
        <li>{t('How many files there are, how large they are, and when each was changed.')}</li>
        <li>{t('Anything from somebody at this computer while the library is unlocked.')}</li>
        <li>{t('Anything from a program that runs under your name and watches keys or memory.')}</li>
        <li>
          {t(
            'What the system itself writes to the disk: memory that it swaps out, or keeps while the computer sleeps. Encrypting the whole disk helps with that.',
          )}
        </li>
        <li>{t('What leaves Attune: texts you copied, printed, exported or saved as a PDF.')}</li>
      </ul>
      <h2>{t('What was there before')}</h2>
      <p>
        {t(
          'The files that are not sealed are deleted once the sealed ones were read back and compared. Deleted is not erased: on many disks, SSDs above all, the old bytes stay for a while and can be found with effort. A service that syncs or backs up this folder may keep earlier versions. Backups that were made before stay as they are, for anybody to read, until you remove them.',
        )}
      </p>
      <p>
        {t(
          'How well the seal holds depends on the passphrase: a short or common one can be guessed by a computer that tries many.',
        )}
      </p>
    </div>
  )
}
