import { ArrowLeft, FileCode, FileText, Plus, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import { pageName, type PageItem, type SharedPage } from '../../../domain/pages/shared-page'
import type { SharedPageChanges } from '../../../ipc/requests/pages-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { OrderedList } from '../../components/ordered-list'
import { TextArea } from '../../components/text-area'
import { SaveStatus } from '../../presentation/save-status'
import { routes } from '../../routes'
import type { SaveState } from '../../saving/autosave'
import styles from './shared-page-screen.module.css'

export interface SharedPageScreenProps {
  readonly page: SharedPage
  readonly saveState: SaveState
  readonly newId: () => string
  readonly onChange: (change: (page: SharedPage) => SharedPageChanges) => void
  readonly onExport: (format: 'html' | 'markdown') => void
  readonly onDelete: () => void
}

const longestTitle = 300
const longestQuestion = 2000
const longestText = 20_000
const mostQuestions = 500

/** One page: what it is about, and questions with their answers in an order of one’s own. It saves itself. */
export function SharedPageScreen({
  page,
  saveState,
  newId,
  onChange,
  onExport,
  onDelete,
}: SharedPageScreenProps) {
  const changeItem = (id: string, parts: Partial<PageItem>) =>
    onChange(({ items }) => ({ items: items.map((item) => (item.id === id ? { ...item, ...parts } : item)) }))
  const add = () =>
    onChange(({ items }) => ({
      items: [...items, { id: newId(), question: '', answer: '', meetingIds: [] }],
    }))
  return (
    <div className={styles.scroll}>
      <article className={styles.page}>
        <header className={styles.header}>
          <Link href={routes.sharedPages} className={styles.back}>
            <ArrowLeft size={16} aria-hidden />
            {t('Shared pages')}
          </Link>
          <h1 className="visually-hidden">{pageName(page)}</h1>
          <SaveStatus state={saveState} />
          <Button
            look="quiet"
            icon={<FileCode size={16} aria-hidden />}
            title={t('One file that any browser opens')}
            onClick={() => onExport('html')}
          >
            {t('Export as web page…')}
          </Button>
          <Button
            look="quiet"
            icon={<FileText size={16} aria-hidden />}
            title={t('To be pasted into a wiki')}
            onClick={() => onExport('markdown')}
          >
            {t('Export as Markdown…')}
          </Button>
          <IconButton
            label={t('Delete this page')}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={onDelete}
          />
        </header>
        <input
          aria-label={t('Title')}
          className={styles.title}
          value={page.title}
          maxLength={longestTitle}
          placeholder={pageName({ title: '' })}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(() => ({ title: event.target.value }))}
        />
        <TextArea
          label={t('Introduction')}
          isLabelHidden
          size="line"
          placeholder={t('For whom this is, and what they find here')}
          value={page.introduction}
          onChange={(introduction) => onChange(() => ({ introduction: introduction.slice(0, longestText) }))}
        />
        <OrderedList
          label={t('Questions')}
          removeTitle={t('Remove this question')}
          items={page.items}
          keyOf={({ id }) => id}
          nameOf={({ question }) => (question.trim() === '' ? t('A new question') : question.slice(0, 80))}
          onChange={(change) => onChange(({ items }) => ({ items: change(items) }))}
          render={(item, index) => (
            <>
              <TextArea
                label={t('Question')}
                context={t('number {{number}}', { number: index + 1 })}
                size="line"
                value={item.question}
                onChange={(question) => changeItem(item.id, { question: question.slice(0, longestQuestion) })}
              />
              <TextArea
                label={t('Answer')}
                context={t('number {{number}}', { number: index + 1 })}
                value={item.answer}
                onChange={(answer) => changeItem(item.id, { answer: answer.slice(0, longestText) })}
              />
              {item.meetingIds.length > 0 && (
                <p className={styles.asked}>{askedWords(item.meetingIds.length)}</p>
              )}
            </>
          )}
        />
        {page.items.length === 0 && (
          <p className={styles.none}>
            {t('A question as people ask it, and the answer as you would give it.')}
          </p>
        )}
        {page.items.length < mostQuestions && (
          <div>
            <Button icon={<Plus size={16} aria-hidden />} onClick={add}>
              {t('Add a question')}
            </Button>
          </div>
        )}
      </article>
    </div>
  )
}

function askedWords(count: number): string {
  return t('Asked in {{count}} meetings', { count })
}
