import { Copy, Plus } from 'lucide-react'
import type { PreparePart, Play } from '../../../domain/plays/play'
import type { Source } from '../../../domain/plays/source'
import { sharedExperiencePromptId } from '../../../domain/plays/built-in/staying-in-touch'
import { findSource } from '../../../domain/plays/sources'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { IdeaChooser } from '../../presentation/idea-chooser'
import styles from './play-detail.module.css'

/** A play, to read: when it fits, what it asks, what to do in the room, and what it rests on. */
export function PlayDetail({
  play,
  onPrepareWith,
  onCopy,
}: {
  readonly play: Play
  readonly onPrepareWith: () => void
  /** Makes a play of one’s own of it, to change. */
  readonly onCopy: () => void
}) {
  const sources = play.sourceIds.flatMap((id) => findSource(id) ?? [])
  return (
    <article className={styles.detail} aria-label={play.name}>
      <header className={styles.header}>
        <div>
          <h2 className={styles.title}>{play.name}</h2>
          <p className={styles.purpose}>{play.purpose}</p>
        </div>
        <div className={styles.actions}>
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onPrepareWith}>
            {t('Prepare with this play')}
          </Button>
          <Button icon={<Copy size={16} aria-hidden />} onClick={onCopy}>
            {t('Copy to my plays')}
          </Button>
        </div>
      </header>
      <div className={styles.fit}>
        <ListOf title={t('When to use it')} items={play.whenToUse} />
        <ListOf title={t('When not to')} items={play.whenNotToUse} />
      </div>
      <section className={styles.part}>
        <h3>{t('Prepare')}</h3>
        <p className={styles.hint}>{t('About {{minutes}} minutes.', { minutes: play.preparationMinutes })}</p>
        {play.asksForOpenness && (
          <p className={styles.openness}>
            {t(
              'How far to go depends on the place. Where openness is costly, share little: what is public anyway. Where people admit doubts and leaders go first, you can share more. The setting check of an organisation helps to tell.',
            )}
          </p>
        )}
        <dl className={styles.prompts}>
          {play.prepare.map((part) => (
            <div key={part.kind === 'prompt' ? part.prompt.id : part.kind}>{describePart(part)}</div>
          ))}
        </dl>
      </section>
      {offersIdeas(play) && (
        <section className={styles.part}>
          <h3>{t('Ideas')}</h3>
          <p className={styles.hint}>
            {t(
              'How stressful or meaningful each tends to be is experience, and differs from person to person.',
            )}
          </p>
          <IdeaChooser />
        </section>
      )}
      <section className={styles.part}>
        <h3>{t('In the room')}</h3>
        <ol className={styles.steps}>
          {play.steps.map((step) => (
            <li key={step.id}>
              <h4>{step.title}</h4>
              <p>{step.guidance}</p>
              <ul className={styles.starters}>
                {step.starters.map((starter) => (
                  <li key={starter}>{starter}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.part}>
        <h3>{t('Reflect')}</h3>
        <dl className={styles.prompts}>
          {play.reflect.map((prompt) => (
            <div key={prompt.id}>
              <dt>{prompt.label}</dt>
              <dd>{prompt.hint}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <h3>{t('What it rests on')}</h3>
        {play.fromExperience !== null && <p>{play.fromExperience}</p>}
        <ul className={styles.sources}>
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      </section>
    </article>
  )
}

function offersIdeas({ prepare }: Play): boolean {
  return prepare.some((part) => part.kind === 'prompt' && part.prompt.id === sharedExperiencePromptId)
}

function describePart(part: PreparePart) {
  switch (part.kind) {
    case 'prompt':
      return (
        <>
          <dt>{part.prompt.label}</dt>
          <dd>{part.prompt.hint}</dd>
        </>
      )
    case 'objections':
      return (
        <>
          <dt>{t('The objections to expect')}</dt>
          <dd>
            {t(
              'For each: what it protects, an acknowledgement, your additional consideration, and a question.',
            )}
          </dd>
        </>
      )
    case 'medium-advisor':
      return (
        <>
          <dt>{t('The medium')}</dt>
          <dd>{t('Nine questions about the situation, and a recommendation with its reasons.')}</dd>
        </>
      )
  }
}

function ListOf({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <li>
      <p>{source.finding}</p>
      {source.caution !== null && <p className={styles.hint}>{source.caution}</p>}
      <p className={styles.hint}>
        {source.authors} ({source.year}). <cite>{source.title}</cite>. {source.publishedIn}.
      </p>
    </li>
  )
}
