import type { InsightId, InsightRow } from '../../../domain/insights/insight'
import type { Insights } from '../../../ipc/requests/insights-requests'
import { msg, t } from '../../../texts/t'
import { numberInWords } from '../../../texts/formats'
import { percent, shareScale } from '../../components/chart-scale'
import type { BarFill } from '../../components/count-bars'
import { nameOfMedium, nameOfPlay, type InsightNames } from './insight-names'
import { pointOf, type Question } from './question'
import { compareTold, oneDecimal, shareWords, toldRows, tooFewOfEachWords, tooFewWords } from './told-words'

type Answers = Insights['answers']

const openedAbout = msg(
  'Counted are meetings with a reaction in Reflect. The number is the share in which they warmed up or opened up, and the range is where the share lies with 95 % certainty if meetings were drawn by chance (Wilson 1927). What people do depends on more than this: hard news tends to be told in person.',
)

export function reactionByMedium({ 'reaction-by-medium': answer }: Answers): Question {
  return reactionQuestion('reaction-by-medium', answer, nameOfMedium, {
    title: t('How do people react, by medium?'),
    column: t('Medium'),
    nothing: t(
      'Nothing yet. Say in Prepare how you meet, and in Reflect how they reacted; it is counted from the first one on.',
    ),
  })
}

export function reactionByPlay({ 'reaction-by-play': answer }: Answers, names: InsightNames): Question {
  return reactionQuestion('reaction-by-play', answer, (key) => nameOfPlay(key, names), {
    title: t('How do people react, by play?'),
    column: t('Play'),
    nothing: t(
      'Nothing yet. Choose plays for a meeting, and say in Reflect how they reacted; it is counted from the first one on.',
    ),
  })
}

function reactionQuestion(
  id: InsightId,
  { all, rows, more }: Answers['reaction-by-medium'],
  nameOf: (key: string) => string,
  words: { readonly title: string; readonly column: string; readonly nothing: string },
): Question {
  const told = toldRows(rows, nameOf)
  const sentence =
    compareTold(told, t('They opened up'), ({ value, n }) =>
      t('{{percent}} of {{count}} meetings', { percent: percent(value), count: n }),
    ) ?? tooFewOfEachWords(all.n, 'meeting')
  return {
    id,
    title: words.title,
    sentence: all.n === 0 ? words.nothing : sentence,
    drawings:
      told.length === 0
        ? []
        : [{ kind: 'points', points: rows.map((row) => pointOf(row, nameOf(row.key))), scale: shareScale() }],
    alternative: t(
      'A dot with its range for each of {{total}}: the share of meetings in which they opened up.',
      { total: told.length },
    ),
    noun: 'meeting',
    n: all.n,
    columns: [
      words.column,
      t('Opened up (range)'),
      t('Opened'),
      t('Stayed the same'),
      t('Withdrew'),
      t('Meetings'),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      n: row.n,
      cells: [nameOf(row.key), shareWords(row), ...partsOf(row, ['opened', 'same', 'withdrew'])],
    })),
    about: [
      t(openedAbout),
      ...(id === 'reaction-by-play' ? [t('A meeting with several plays counts with each of them.')] : []),
      ...(more > 0 ? [t('{{more}} more with fewer meetings are not shown.', { more })] : []),
    ],
  }
}

export function partsOf({ parts }: InsightRow, names: readonly string[]): readonly string[] {
  return names.map((name) => numberInWords(parts[name] ?? 0))
}

export function forecastQuestion({ forecast, 'forecast-steps': steps }: Answers): Question {
  const { all, rows } = forecast
  return {
    id: 'forecast-steps',
    title: t('Does it go better than I expect?'),
    sentence: forecastSentence(all, rows[0]),
    drawings:
      all.measured.kind === 'too-little'
        ? []
        : [
            {
              kind: 'bars',
              bars: steps.rows.map(({ key, n }) => ({
                key,
                label: shortDifference(Number(key)),
                count: n,
                fill: fillOf(Number(key)),
              })),
            },
          ],
    alternative: t(
      'A bar for each difference: how many meetings went worse than expected, as expected, and better.',
    ),
    noun: 'meeting',
    n: all.n,
    columns: [t('It went'), t('Meetings')],
    rows: steps.rows.map(({ key, n }) => ({ key, n, cells: [differenceName(Number(key))] })),
    about: [
      t(
        'Counted are meetings with a forecast in Prepare and an outcome in Reflect, both from 0 to 10 in the same words. Half of the differences lie in the range that is told.',
      ),
      t(
        'Honest talk tends to go better than people forecast (Levine & Cohen 2018). Outlined: as expected; filled: better; hatched: worse.',
      ),
    ],
  }
}

function forecastSentence(all: InsightRow, feared: InsightRow | undefined): string {
  if (all.n === 0) {
    return t(
      'Nothing yet. Say before a meeting how you expect it to go, and afterwards how it went; it is counted from the first one on.',
    )
  }
  if (all.measured.kind === 'too-little') return tooFewWords(all.n, 'meeting')
  const { value, low, high } = all.measured
  const sentences = [
    t('In the middle of {{count}} meetings it went {{difference}}.', {
      count: all.n,
      difference: middleWords(value),
    }),
  ]
  if (low !== high) {
    sentences.push(
      t('Half of them lie between {{low}} and {{high}} steps of ten.', {
        low: signed(low),
        high: signed(high),
      }),
    )
  }
  if (feared !== undefined && feared.measured.kind !== 'too-little') {
    sentences.push(
      t('Of the {{total}} that you feared, it went {{difference}}.', {
        total: feared.n,
        difference: middleWords(feared.measured.value),
      }),
    )
  }
  return sentences.join(' ')
}

function middleWords(difference: number): string {
  if (difference === 0) return t('as you expected')
  const count = Number(Math.abs(difference).toFixed(1))
  return difference > 0
    ? t('{{count}} steps better than you expected', { count })
    : t('{{count}} steps worse than you expected', { count })
}

/** `3 steps better`, or `As expected`. */
export function differenceName(difference: number): string {
  if (difference === 0) return t('As expected')
  const count = Math.abs(difference)
  return difference > 0 ? t('{{count}} steps better', { count }) : t('{{count}} steps worse', { count })
}

function shortDifference(difference: number): string {
  return difference === 0 ? t('As expected') : signed(difference)
}

function signed(difference: number): string {
  const size = oneDecimal(Math.abs(difference))
  if (difference === 0) return '0'
  return difference > 0 ? `+${size}` : `−${size}`
}

function fillOf(difference: number): BarFill {
  if (difference === 0) return 'open'
  return difference > 0 ? 'solid' : 'hatched'
}
