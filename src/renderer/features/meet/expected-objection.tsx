import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Objection } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import { CheckBox } from '../../components/check-box'
import { IconButton } from '../../components/icon-button'
import { clockTime } from '../../presentation/when'
import styles from './expected-objection.module.css'

export interface ExpectedObjectionProps {
  readonly objection: Objection
  readonly onTick: (isRaised: boolean) => void
}

/** One expected objection; what to say to it opens when it is ticked, and can be looked at before. */
export function ExpectedObjection({ objection, onTick }: ExpectedObjectionProps) {
  const answerId = useId()
  const [chosen, setChosen] = useState<'open' | 'folded' | null>(null)
  const isRaised = objection.raisedAt !== null
  const isOpen = chosen === null ? isRaised : chosen === 'open'
  const answer = answerParts(objection)
  return (
    <li className={styles.objection}>
      <div className={styles.row}>
        <CheckBox
          label={objection.text}
          isChecked={isRaised}
          onChange={(isTicked) => {
            setChosen(null)
            onTick(isTicked)
          }}
          note={
            objection.raisedAt === null
              ? undefined
              : t('Came up at {{time}}', { time: clockTime(objection.raisedAt) })
          }
        />
        {answer.length > 0 && (
          <IconButton
            label={t('What to say to: {{text}}', { text: objection.text })}
            title={isOpen ? t('Fold what to say') : t('What to say')}
            aria-expanded={isOpen}
            aria-controls={answerId}
            className={styles.opener}
            icon={<ChevronDown size={16} aria-hidden />}
            onClick={() => setChosen(isOpen ? 'folded' : 'open')}
          />
        )}
      </div>
      <dl id={answerId} className={styles.answer} hidden={!isOpen}>
        {answer.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** What was prepared for it, in the order in which it is said. */
function answerParts({ protects, acknowledgement, addition, question }: Objection) {
  return [
    { name: t('Protects'), words: protects },
    { name: t('Acknowledge'), words: acknowledgement },
    { name: t('Then add'), words: addition },
    { name: t('Ask'), words: question },
  ].filter(({ words }) => words.trim() !== '')
}
