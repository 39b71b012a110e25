import { Plus } from 'lucide-react'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import { VirtualRows } from '../../components/virtual-rows'
import { NewPersonForm } from './new-person-form'
import styles from './people-screen.module.css'
import { PersonRow } from './person-row'
import { usePeoplePages, type PeopleSource, type PeopleWanted } from './use-people-pages'

export interface PeopleScreenProps {
  readonly source: PeopleSource
  readonly now: number
  readonly onCreate: (name: string) => void
  /** What else can be done with the people as a whole: to bring some in from elsewhere. */
  readonly actions?: ReactNode
}

/** Longer than any name; a request for more is refused. */
const longestText = 500

const everybody: PeopleWanted = { text: '', sort: 'name', filter: null }

export function PeopleScreen({ source, now, onCreate, actions }: PeopleScreenProps) {
  const [wanted, setWanted] = useState(everybody)
  const [isAdding, setIsAdding] = useState(false)
  const pages = usePeoplePages(source, useDeferredValue(wanted))
  const isFiltered = wanted.filter !== null || wanted.text.trim() !== ''
  const add = () => setIsAdding(true)
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{t('People')}</h1>
        {actions}
        <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={add}>
          {t('New person')}
        </Button>
      </header>
      {isAdding && <NewPersonForm onCreate={onCreate} onCancel={() => setIsAdding(false)} />}
      <Filters wanted={wanted} onChange={setWanted} />
      <p className={styles.count} aria-live="polite">
        {pages.total !== null && (isFiltered || pages.total > 0) && countName(pages.total, isFiltered)}
      </p>
      {pages.total === 0 ? (
        <Nobody wanted={wanted} onShowAll={() => setWanted(everybody)} onAdd={add} />
      ) : (
        <VirtualRows label={t('People')} count={pages.total ?? 0} onShown={pages.need}>
          {(index) => {
            const row = pages.rowAt(index)
            return row === undefined ? null : <PersonRow row={row} now={now} />
          }}
        </VirtualRows>
      )}
    </div>
  )
}

function countName(total: number, isFiltered: boolean): string {
  return isFiltered ? t('{{count}} people found', { count: total }) : t('{{count}} people', { count: total })
}

interface NobodyProps {
  readonly wanted: PeopleWanted
  readonly onShowAll: () => void
  readonly onAdd: () => void
}

function Nobody({ wanted, onShowAll, onAdd }: NobodyProps) {
  const all = <Button onClick={onShowAll}>{t('Show everybody')}</Button>
  if (wanted.text.trim() !== '') {
    return (
      <EmptyState action={all}>
        {t('Nobody matches. The text is looked for in names, roles and organisations.')}
      </EmptyState>
    )
  }
  switch (wanted.filter) {
    case 'losing-touch':
      return (
        <EmptyState action={all}>
          {t('You are losing touch with nobody. How often to be in touch is chosen on each person’s page.')}
        </EmptyState>
      )
    case 'internal':
    case 'external':
      return (
        <EmptyState action={all}>
          {t('Nobody is marked so yet: it is chosen on each person’s page.')}
        </EmptyState>
      )
    case null:
      return (
        <EmptyState action={<Button onClick={onAdd}>{t('Add somebody')}</Button>}>
          {t(
            'Everybody whom you have something to do with has a page here: what they need, what you share, what is promised, and every talk with them.',
          )}
        </EmptyState>
      )
  }
}

interface FiltersProps {
  readonly wanted: PeopleWanted
  readonly onChange: (wanted: PeopleWanted) => void
}

function Filters({ wanted, onChange }: FiltersProps) {
  return (
    <search className={styles.filters} aria-label={t('Filter the people')}>
      <TextField
        label={t('Text')}
        type="search"
        placeholder={t('Name, role or organisation')}
        maxLength={longestText}
        value={wanted.text}
        onChange={(text) => onChange({ ...wanted, text })}
      />
      <SelectField
        label={t('Show')}
        value={wanted.filter ?? 'all'}
        options={[
          { value: 'all', label: t('Everybody') },
          { value: 'losing-touch', label: t('Losing touch') },
          { value: 'internal', label: t('Internal') },
          { value: 'external', label: t('External') },
        ]}
        onChange={(value) => onChange({ ...wanted, filter: value === 'all' ? null : value })}
      />
      <SelectField
        label={t('Order')}
        value={wanted.sort}
        options={[
          { value: 'name', label: t('By name') },
          { value: 'last-contact', label: t('Longest without contact') },
        ]}
        onChange={(sort) => onChange({ ...wanted, sort })}
      />
    </search>
  )
}
