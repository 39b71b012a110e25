import { useState } from 'react'
import { Link } from 'wouter'
import { pageName, type SharedPageSummary } from '../../../domain/pages/shared-page'
import type { AskedAgain } from '../../../ipc/requests/pages-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import { shortTitleName } from '../../presentation/meeting-names'
import { routes } from '../../routes'
import styles from './asked-again-row.module.css'

export interface AskedAgainRowProps {
  readonly question: AskedAgain
  readonly pages: readonly SharedPageSummary[]
  /** On a new page for null. */
  readonly onAnswer: (pageId: string | null) => void
}

type Choice = { readonly kind: 'closed' } | { readonly kind: 'open'; readonly pageId: string }

/** In the list of pages: a new one, as no page has an empty id. */
const newPage = ''

/** One question that keeps coming back, where it was asked, and the way to a page. */
export function AskedAgainRow({ question, pages, onAnswer }: AskedAgainRowProps) {
  const [choice, setChoice] = useState<Choice>({ kind: 'closed' })
  const { text, otherWays, meetingIds, meetings } = question
  const unnamed = meetingIds.length - meetings.length
  const begin = () => {
    if (pages.length === 0) onAnswer(null)
    else setChoice({ kind: 'open', pageId: newPage })
  }
  return (
    <li className={styles.row}>
      <p className={styles.question} dir="auto">
        {text}
      </p>
      {otherWays.length > 0 && (
        <p className={styles.detail} dir="auto" title={otherWays.join('\n')}>
          {t('Also: {{ways}}', { ways: otherWays.slice(0, 2).join(' · ') })}
        </p>
      )}
      <p className={styles.detail}>
        {t('Asked in {{total}} meetings:', { total: meetingIds.length })}{' '}
        {meetings.map((meeting, index) => (
          <span key={meeting.id}>
            {index > 0 && ', '}
            <Link href={routes.meeting(meeting.id, 'meet')}>{shortTitleName(meeting)}</Link>
          </span>
        ))}
        {unnamed > 0 && t(' and {{more}} more', { more: unnamed })}
      </p>
      {choice.kind === 'closed' ? (
        <div>
          <Button onClick={begin}>{t('Answer it on a page')}</Button>
        </div>
      ) : (
        <div className={styles.choice}>
          <SelectField
            label={t('On which page')}
            value={choice.pageId}
            options={[
              { value: newPage, label: t('A new page') },
              ...pages.map((page) => ({ value: page.id, label: pageName(page) })),
            ]}
            onChange={(pageId) => setChoice({ kind: 'open', pageId })}
          />
          <Button look="primary" onClick={() => onAnswer(choice.pageId === newPage ? null : choice.pageId)}>
            {t('Put it there')}
          </Button>
          <Button look="quiet" onClick={() => setChoice({ kind: 'closed' })}>
            {t('Cancel')}
          </Button>
        </div>
      )}
    </li>
  )
}
