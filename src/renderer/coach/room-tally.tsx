import { tallySourceId, type TallyOfRoom } from '../../domain/coach/measures/tally-of-room'
import { findSource } from '../../domain/plays/sources'
import { t } from '../../texts/t'
import { Disclosure } from '../components/disclosure'
import { tallyCounts, tallyWords } from '../presentation/tally-words'
import styles from './room-tally.module.css'

/** How often was said back and asked, small and without a grade; nothing before there is something to count. */
export function RoomTally({ tally }: { readonly tally: TallyOfRoom }) {
  if (tally.saidBack + tally.asked + tally.askedByEither === 0) return null
  const source = findSource(tallySourceId)
  return (
    <div className={styles.tally}>
      <Disclosure summary={tallyWords(tally)}>
        <div className={styles.about}>
          <p>
            {t(
              'Saying back about once for each question is often called fair, twice good. This is no grade, and what nobody noted is not counted.',
            )}
          </p>
          <p>{tallyCounts(tally)}</p>
          {source !== undefined && (
            <>
              <p>{source.caution}</p>
              <p>
                {source.authors} ({source.year}). <cite>{source.title}</cite>.
              </p>
            </>
          )}
        </div>
      </Disclosure>
    </div>
  )
}
