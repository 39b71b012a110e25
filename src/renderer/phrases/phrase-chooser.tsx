import { Plus, Search, X } from 'lucide-react'
import { Fragment, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { arrangePhrases, type PalettePhrase } from '../../domain/phrases/arrange-phrases'
import { builtInPhrases } from '../../domain/phrases/built-in-phrases'
import { longestPhrase, type PhraseSummary } from '../../domain/phrases/phrase'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { Chip } from '../components/chip'
import { citeInShort } from '../presentation/cite-in-short'
import { IconButton } from '../components/icon-button'
import styles from './phrase-chooser.module.css'

export interface PhraseChooserProps {
  readonly own: readonly PhraseSummary[]
  readonly recentIds: readonly string[]
  readonly search: string
  readonly hasBox: boolean
  readonly onSearch: (search: string) => void
  readonly onChoose: (phrase: PalettePhrase) => void
  /** Shows the person’s own phrases. */
  readonly onOwn: () => void
  /** Begins a phrase of their own with what was typed. */
  readonly onKeep: (typed: string) => void
  readonly onClose: () => void
}

/**
 * The search field and below it the phrases in their groups. The focus stays in the field; the arrow keys go through
 * the phrases, and Enter takes one.
 */
export function PhraseChooser({ own, recentIds, search, hasBox, ...on }: PhraseChooserProps) {
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const groups = useMemo(
    () => arrangePhrases(own, builtInPhrases, search, recentIds),
    [own, search, recentIds],
  )
  const flat = useMemo(() => groups.flatMap(({ phrases }) => phrases), [groups])
  const activeAt = Math.max(0, Math.min(active, flat.length - 1))
  const activePhrase = flat[activeAt]
  const optionId = (id: string) => `${listId}-${id}`
  const activeId = activePhrase === undefined ? undefined : optionId(activePhrase.id)

  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) setActive(flat.length === 0 ? 0 : (activeAt + by + flat.length) % flat.length)
    else if (event.key === 'Enter' && activePhrase !== undefined) on.onChoose(activePhrase)
    else if (event.key === 'Enter' && search.trim() !== '') on.onKeep(search)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.chooser}>
      <div className={styles.head}>
        <Search size={16} aria-hidden className={styles.icon} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('Search phrases')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={t('Search phrases')}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestPhrase}
          dir="auto"
          className={styles.field}
          value={search}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setActive(0)
            on.onSearch(target.value)
          }}
        />
        <IconButton
          label={t('Close the phrases')}
          title={t('Close the phrases (Esc)')}
          icon={<X size={16} aria-hidden />}
          onClick={on.onClose}
        />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {t('{{count}} phrases', { count: flat.length })}
      </p>
      <div id={listId} role="listbox" aria-label={t('Phrases')} tabIndex={-1} className={styles.list}>
        {groups.map(({ name, phrases }) => (
          <Fragment key={name}>
            <div role="group" aria-label={name}>
              <p aria-hidden className={styles.group}>
                {name}
              </p>
              {phrases.map((phrase) => (
                <PhraseOption
                  key={phrase.id}
                  id={optionId(phrase.id)}
                  phrase={phrase}
                  isActive={phrase === activePhrase}
                  onPoint={() => setActive(flat.indexOf(phrase))}
                  onChoose={() => on.onChoose(phrase)}
                />
              ))}
            </div>
          </Fragment>
        ))}
      </div>
      {flat.length === 0 && (
        <div className={styles.nothing}>
          <p>{t('No phrase has these words.')}</p>
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => on.onKeep(search)}>
            {t('Keep them as a phrase of your own')}
          </Button>
        </div>
      )}
      <div className={styles.foot}>
        <p className={styles.about}>
          <span>{whatEnterDoes(flat.length > 0, hasBox)}</span>
          <span className={styles.source}>{restsOn(activePhrase)}</span>
        </p>
        <Button look="quiet" icon={<Plus size={16} aria-hidden />} onClick={on.onOwn}>
          {own.length === 0 ? t('Add your own') : t('Your own phrases')}
        </Button>
      </div>
    </div>
  )
}

interface PhraseOptionProps {
  readonly id: string
  readonly phrase: PalettePhrase
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function PhraseOption({ id, phrase, isActive, onPoint, onChoose }: PhraseOptionProps) {
  // The keys are the field’s, which points at the option.
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      onPointerMove={isActive ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <span dir="auto" className={styles.text}>
        {phrase.text}
      </span>
      {phrase.isOwn && <Chip tone="quiet">{t('Yours')}</Chip>}
    </div>
  )
}

/** `Rests on Yeomans and others (2020).` */
function restsOn(phrase: PalettePhrase | undefined): string {
  const cited = citeInShort(builtInPhrases.find(({ id }) => id === phrase?.id)?.sourceIds ?? [])
  return cited === '' ? '' : t('Rests on {{cited}}.', { cited })
}

function whatEnterDoes(isAnythingFound: boolean, hasBox: boolean): string {
  if (!isAnythingFound) return t('Enter begins a phrase of your own with them.')
  return hasBox ? t('Enter puts it where you were writing.') : t('No box has the cursor: Enter copies it.')
}
