import { ArrowLeft, FileOutput, Printer } from 'lucide-react'
import type { CarriedForward } from '../../../domain/meetings/carried-forward'
import type { Meeting } from '../../../domain/meetings/meeting'
import { missingParts } from '../../../domain/meetings/readiness'
import type { PersonSummary } from '../../../domain/people/person'
import { outcomeSteps } from '../../../domain/reflections/outcome-scale'
import { withinSentence } from '../../../texts/formats'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { peopleNames, titleName } from '../../presentation/meeting-names'
import { useFilledPlays } from '../../presentation/use-filled-plays'
import { durationName } from '../../presentation/when'
import { BriefBlock } from './brief-block'
import { briefContentOf, lengthOf, type BriefContent } from '../../../domain/meetings/brief-content'
import { BriefLastTime, briefLines } from './brief-last-time'
import { BriefMediumBlock } from './brief-medium-block'
import { BriefObjections } from './brief-objections'
import styles from './brief-page.module.css'
import { fullDate } from './full-date'
import { SavePdf, type SavePdfProps } from './save-pdf'

/** From this many letters on a title is set smaller, across the whole sheet. */
const longTitle = 80

export interface BriefPageProps extends SavePdfProps {
  readonly meeting: Meeting
  readonly people: readonly PersonSummary[]
  /** What earlier meetings with these people bring to this one. */
  readonly carried: CarriedForward | null
  /** Milliseconds. */
  readonly now: number
  readonly onBack: () => void
  readonly onPrint: () => void
  /** Makes a document of it, in another form or with names taken out. */
  readonly onExport: () => void
}

/** The whole preparation on one page, to read two minutes before. What the page shows is what is printed. */
export function BriefPage({
  meeting,
  people,
  carried,
  now,
  onBack,
  onPrint,
  onExport,
  onSavePdf,
}: BriefPageProps) {
  const content = briefContentOf(meeting, useFilledPlays(meeting, people))
  return (
    <div
      className={styles.page}
      data-length={lengthOf(content, carried === null ? [] : briefLines(carried, now))}
    >
      <div className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('Back to the meeting')}
        </Button>
        <div className={styles.actions}>
          <Button icon={<Printer size={16} aria-hidden />} onClick={onPrint}>
            {t('Print')}
          </Button>
          <Button icon={<FileOutput size={16} aria-hidden />} onClick={onExport}>
            {t('Export…')}
          </Button>
          <SavePdf onSavePdf={onSavePdf} />
        </div>
      </div>
      <article className={styles.sheet}>
        <BriefHeader meeting={meeting} people={people} />
        <BriefBody content={content} />
        {carried !== null && (
          <BriefLastTime carried={carried} personIds={meeting.personIds} people={people} now={now} />
        )}
        <BriefFooter meeting={meeting} />
      </article>
    </div>
  )
}

function BriefHeader({ meeting, people }: Pick<BriefPageProps, 'meeting' | 'people'>) {
  const names = peopleNames(meeting.personIds, people, Infinity)
  const facts = [
    meeting.startsAt === null ? null : fullDate(meeting.startsAt),
    durationName(meeting.durationMinutes),
    names === '' ? null : t('with {{names}}', { names }),
  ]
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title} data-is-long={meeting.title.length > longTitle} dir="auto">
          {titleName(meeting)}
        </h1>
        <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      {meeting.purpose.trim() !== '' && (
        <p className={styles.purpose} dir="auto">
          {meeting.purpose}
        </p>
      )}
    </header>
  )
}

/**
 * First what is said first, then how to hold it and what will come up, then the ground that all of it stands
 * on.
 */
function BriefBody({ content }: { readonly content: BriefContent }) {
  const { firstSentence, sayBack, checkQuestion, medium, objections, others } = content
  return (
    <>
      <div className={styles.opening}>
        {firstSentence !== null && (
          <BriefBlock title={t('The first sentence')}>
            <p className={styles.firstSentence} dir="auto">
              {firstSentence}
            </p>
          </BriefBlock>
        )}
        {(sayBack ?? checkQuestion) !== null && (
          <BriefBlock title={t('What I will say back')}>
            {sayBack !== null && (
              <p className={styles.text} dir="auto">
                {sayBack}
              </p>
            )}
            {checkQuestion !== null && (
              <p className={styles.check} dir="auto">
                {checkQuestion}
              </p>
            )}
          </BriefBlock>
        )}
      </div>
      {medium !== null && <BriefMediumBlock medium={medium} />}
      {objections.length > 0 && <BriefObjections objections={objections} />}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(({ id, label, text }) => (
            <BriefBlock key={id} title={label}>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </BriefBlock>
          ))}
        </div>
      )}
    </>
  )
}

function BriefFooter({ meeting }: { readonly meeting: Meeting }) {
  const missing = missingParts(meeting).map(({ label }) => label)
  const { forecast } = meeting.preparation
  const expected = forecast === null ? undefined : outcomeSteps[forecast]
  if (missing.length === 0 && expected === undefined) return null
  return (
    <footer className={styles.footer}>
      {expected !== undefined && (
        <p>{t('How I expect it to go: {{expected}}.', { expected: withinSentence(expected) })}</p>
      )}
      {missing.length > 0 && <p>{t('Not prepared yet: {{missing}}', { missing: missing.join(' · ') })}</p>}
    </footer>
  )
}
