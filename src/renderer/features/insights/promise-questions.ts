import type { Insight, InsightId, InsightRow } from '../../../domain/insights/insight'
import type { Insights } from '../../../ipc/requests/insights-requests'
import { msg, t } from '../../../texts/t'
import { percent, shareScale } from '../../components/chart-scale'
import { partsOf } from './conversation-questions'
import { nameOfPerson, nameOfStretch, type InsightNames } from './insight-names'
import { pointOf, type Question } from './question'
import {
  compareTold,
  moveTold,
  shareWords,
  toldRows,
  tooFewOfEachWords,
  tooFewWords,
  type ToldRow,
} from './told-words'

const keptAbout = msg(
  'Counted are promises with a day that has come. Late is also one that is still open past its day; after a new date was agreed on, that date counts. The range is where the share lies with 95 % certainty (Wilson 1927).',
)

const keptWords = ({ value, n }: ToldRow) =>
  t('{{percent}} of {{total}} in time', { percent: percent(value), total: n })

const keptByWords = ({ value, n }: ToldRow) =>
  t('{{percent}} of {{total}}', { percent: percent(value), total: n })

const columns = [
  msg('In time (range)'),
  msg('In time'),
  msg('Late'),
  msg('Missed'),
  msg('New date'),
  msg('Told of it'),
  msg('Promises'),
]

const parts = ['inTime', 'late', 'missed', 'moved', 'told'] as const

export function promisesQuestion({ promises }: Insights['answers']): Question {
  const { all, rows } = promises
  const moved = moveTold(toldRows(rows, nameOfStretch), keptWords)
  return {
    id: 'promises',
    title: t('Do I keep my promises in time?'),
    sentence: promisesSentence(all, moved),
    drawings:
      moved === null
        ? []
        : [
            {
              kind: 'line',
              points: rows.map((row) => pointOf(row, nameOfStretch(row.key))),
              scale: shareScale(),
            },
          ],
    alternative: t('The share of promises kept in time, over time, with its range.'),
    noun: 'promise',
    n: all.n,
    columns: [t('Due'), ...columns.map((column) => t(column))],
    rows: rows.map((row) => ({
      key: row.key,
      n: row.n,
      cells: [nameOfStretch(row.key), shareWords(row), ...partsOf(row, parts)],
    })),
    about: [t(keptAbout)],
  }
}

function promisesSentence(all: InsightRow, moved: string | null): string {
  if (all.n === 0) {
    return t('Nothing yet. A promise with a day counts from the day on which it is due.')
  }
  if (all.measured.kind === 'too-little') return tooFewWords(all.n, 'promise')
  const kept = t('You kept {{percent}} of {{count}} promises in time.', {
    percent: percent(all.measured.value),
    count: all.n,
  })
  return moved === null ? kept : `${kept} ${moved}`
}

export function promisesByPerson(
  { 'promises-by-person': answer }: Insights['answers'],
  names: InsightNames,
): Question {
  return byPerson('promises-by-person', answer, names, {
    title: t('To whom do I keep them?'),
    nothing: t('Nothing yet. Promises that name a person are told by person once they are due.'),
  })
}

export function promisesToMe(
  { 'promises-to-me': answer }: Insights['answers'],
  names: InsightNames,
): Question {
  return byPerson('promises-to-me', answer, names, {
    title: t('Who keeps what was promised to me?'),
    nothing: t('Nothing yet. What others owe you counts from the day on which it is due.'),
  })
}

function byPerson(
  id: InsightId,
  { all, rows, more }: Insight,
  names: InsightNames,
  words: { readonly title: string; readonly nothing: string },
): Question {
  const nameOf = (key: string) => nameOfPerson(key, names)
  const told = toldRows(rows, nameOf)
  const compared = compareTold(told, t('Promises were kept in time'), keptByWords)
  return {
    id,
    title: words.title,
    sentence: all.n === 0 ? words.nothing : (compared ?? tooFewOfEachWords(all.n, 'promise')),
    drawings:
      told.length === 0
        ? []
        : [{ kind: 'points', points: rows.map((row) => pointOf(row, nameOf(row.key))), scale: shareScale() }],
    alternative: t('A dot with its range for each of {{total}} people: the share of promises kept in time.', {
      total: told.length,
    }),
    noun: 'promise',
    n: all.n,
    columns: [t('Person'), ...columns.map((column) => t(column))],
    rows: rows.map((row) => ({
      key: row.key,
      n: row.n,
      cells: [nameOf(row.key), shareWords(row), ...partsOf(row, parts)],
    })),
    about: [
      t(keptAbout),
      ...(more > 0 ? [t('{{more}} more people with fewer promises are not shown.', { more })] : []),
    ],
  }
}
