import { Check, FileText, Layers } from 'lucide-react'
import { memo } from 'react'
import type { MissingPart } from '../../../domain/meetings/readiness'
import { t } from '../../../texts/t'
import { Told } from '../../texts/told'
import { Button } from '../../components/button'
import { jumpTo } from './jump-to'
import styles from './readiness-line.module.css'

export interface ReadinessLineProps {
  readonly missing: readonly MissingPart[]
  readonly onOpenBrief: () => void
  readonly onRehearse: () => void
}

/** What is still missing, each part one click away; or that nothing is. */
export const ReadinessLine = memo(function ReadinessLine({
  missing,
  onOpenBrief,
  onRehearse,
}: ReadinessLineProps) {
  if (missing.length === 0) {
    return (
      <div className={styles.ready}>
        <p>
          <Check size={16} aria-hidden className={styles.check} />
          <Told text="<strong>Ready.</strong> All of it stands on one page." parts={{ strong: <strong /> }} />
        </p>
        <span className={styles.actions}>
          <Button look="quiet" icon={<Layers size={16} aria-hidden />} onClick={onRehearse}>
            {t('Rehearse it')}
          </Button>
          <Button look="quiet" icon={<FileText size={16} aria-hidden />} onClick={onOpenBrief}>
            {t('Read it on one page')}
          </Button>
        </span>
      </div>
    )
  }
  return (
    <div className={styles.missing}>
      <span id="still-missing">{t('Still missing before it is ready:')}</span>
      <ul aria-labelledby="still-missing" className={styles.parts}>
        {missing.map((part) => (
          <li key={part.anchor}>
            <button type="button" className={styles.part} onClick={() => jumpTo(part.anchor)}>
              {part.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
})
