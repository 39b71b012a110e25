import { ruleIdSchema } from '../../../domain/coach/rules/rule-id'
import { effectOfRule } from '../../../domain/coach/rules/effect-of-rule'
import { findRule } from '../../../domain/coach/rules/find-rule'
import type { Effect } from '../../../domain/coach/finding'
import type { InsightRow } from '../../../domain/insights/insight'
import type { Insights } from '../../../ipc/requests/insights-requests'
import { msg, t } from '../../../texts/t'
import { percent, scaleUpTo, shareScale } from '../../components/chart-scale'
import { partsOf } from './conversation-questions'
import { nameOfStretch } from './insight-names'
import { pointOf, type Question } from './question'
import {
  moveTold,
  numberWords,
  oneDecimal,
  shareWords,
  toldRows,
  tooFewWords,
  type MoveWords,
} from './told-words'

const onClosing = msg('A meeting is counted when it is closed, and again when a closed one is written on.')

/** From when on words are counted, where some of the meetings are older. */
function sinceWords(uncounted: number): readonly string[] {
  return uncounted === 0
    ? []
    : [t('{{count}} meetings were closed before this was counted and are left out.', { count: uncounted })]
}

export function sayingBackQuestion({ answers, uncounted }: Insights): Question {
  const { all, rows } = answers['saying-back']
  const told = toldRows(rows, nameOfStretch)
  return {
    id: 'saying-back',
    title: t('How much do I say back, beside asking?'),
    sentence: sayingBackSentence(all),
    drawings:
      told.length === 0
        ? []
        : [
            {
              kind: 'line',
              points: rows.map((row) => pointOf(row, nameOfStretch(row.key))),
              scale: shareScale([
                { at: 1 / 2, label: t('fair, 1 to 1') },
                { at: 2 / 3, label: t('good, 2 to 1') },
              ]),
            },
          ],
    alternative: t('The share of saying back in all that was said back or asked, over time, with its range.'),
    noun: 'meeting',
    n: all.n,
    columns: [t('When'), t('Said back, of both (range)'), t('Said back'), t('Asked'), t('Meetings')],
    rows: rows.map((row) => ({
      key: row.key,
      n: row.n,
      cells: [nameOfStretch(row.key), shareWords(row), ...partsOf(row, ['saidBack', 'asked'])],
    })),
    about: [
      t(
        'Counted are summaries and planned lines that you marked as said, so it is a hint and no grade: what nobody noted is not in it.',
      ),
      t(
        'Among trained listeners one reflection for each question counts as fair and two as good (MITI 4.2).',
      ),
      t(onClosing),
      ...sinceWords(uncounted),
    ],
  }
}

function sayingBackSentence(all: InsightRow): string {
  if (all.n === 0) {
    return t(
      'Nothing yet. Mark in the room what you said back and what you asked; it is counted when a meeting is closed, from now on.',
    )
  }
  if (all.measured.kind === 'too-little') return tooFewWords(all.n, 'meeting')
  const { value, low, high } = all.measured
  return t(
    'You said back {{ratio}} in {{count}} meetings: {{share}} of both, with a range of {{low}}–{{high}}. One for each question is called fair, two are called good.',
    {
      ratio: ratioWords(all),
      count: all.n,
      share: percent(value),
      low: Math.round(low * 100),
      high: percent(high),
    },
  )
}

function ratioWords({ parts }: InsightRow): string {
  const [saidBack, asked] = [parts['saidBack'] ?? 0, parts['asked'] ?? 0]
  return asked === 0
    ? t('{{saidBack}} times and asked nothing', { saidBack })
    : t('{{times}} times for each question', { times: oneDecimal(saidBack / asked) })
}

export function wordsQuestion({ answers, uncounted }: Insights): Question {
  const { 'words-raising': raising, 'words-lowering': lowering } = answers
  const raised = toldRows(raising.rows, nameOfStretch)
  const highest = [...raising.rows, ...lowering.rows].map(({ measured }) =>
    measured.kind === 'told' ? measured.high : 0,
  )
  const scale = scaleUpTo(Math.max(0, ...highest))
  const line = (title: string, { rows }: typeof raising) =>
    ({ kind: 'line', title, scale, points: rows.map((row) => pointOf(row, nameOfStretch(row.key))) }) as const
  return {
    id: 'words-raising',
    title: t('Do my words help, or get in the way?'),
    sentence: wordsSentence(answers),
    drawings:
      raised.length === 0
        ? []
        : [
            line(t('What tends to help, in 1,000 words'), raising),
            line(t('What tends to get in the way, in 1,000 words'), lowering),
          ],
    alternative: t(
      'Two lines over time: words that tend to help, and words that tend to get in the way, in 1,000.',
    ),
    noun: 'meeting',
    n: raising.all.n,
    columns: [
      t('When'),
      t('Help, in 1,000 words (range)'),
      t('In the way, in 1,000 words (range)'),
      t('Words'),
      t('Meetings'),
    ],
    rows: raising.rows.map((row, place) => {
      const beside = lowering.rows[place]
      return {
        key: row.key,
        n: row.n,
        cells: [
          nameOfStretch(row.key),
          numberWords(row),
          beside === undefined ? '' : numberWords(beside),
          ...partsOf(row, ['words']),
        ],
      }
    }),
    about: [
      t(
        'Counted is what the coach finds in what you drafted to say or send, with all its rules, whatever is switched off. The range is where the number lies with 95 % certainty if words were drawn by chance.',
      ),
      t(
        'What helps and what gets in the way is an average of rated replies in disagreements (Yeomans et al. 2020), and no grade of you.',
      ),
      t(onClosing),
      ...sinceWords(uncounted),
    ],
  }
}

function wordsSentence({
  'words-raising': raising,
  'words-lowering': lowering,
}: Insights['answers']): string {
  if (raising.all.n === 0) {
    return t('Nothing yet. What you draft is counted when a meeting is closed, from now on.')
  }
  if (raising.all.measured.kind === 'too-little' || lowering.all.measured.kind === 'too-little') {
    return tooFewWords(raising.all.n, 'meeting')
  }
  const each = (value: number) => oneDecimal(value)
  const overall = t(
    'In 1,000 of your words, {{helping}} places tend to help and {{hindering}} tend to get in the way.',
    { helping: each(raising.all.measured.value), hindering: each(lowering.all.measured.value) },
  )
  const told = toldRows(lowering.rows, nameOfStretch)
  const moved = moveTold(told, ({ value }) => each(value), hinderingMoved)
  return moved === null || lowering.rows.length < 2 ? overall : `${overall} ${moved}`
}

const hinderingMoved: MoveWords = {
  stood: (name, said) => t('Getting in the way: {{name}}: {{said}}.', { name, said }),
  rose: (from, to) => t('Getting in the way: it rose from {{from}} to {{to}}.', { from, to }),
  fell: (from, to) => t('Getting in the way: it fell from {{from}} to {{to}}.', { from, to }),
  went: (from, to) =>
    t(
      'Getting in the way: it went from {{from}} to {{to}}; the ranges overlap, so nothing certain has moved.',
      { from, to },
    ),
}

export function wordsByRule({ answers, uncounted }: Insights): Question {
  const { all, rows } = answers['words-by-rule']
  const told = toldRows(rows, nameOfRule)
  const [most] = toldRows(
    rows.filter(({ key }) => effectOf(key) === 'raises'),
    nameOfRule,
  ).toSorted((a, b) => b.value - a.value)
  const [worst] = toldRows(
    rows.filter(({ key }) => effectOf(key) === 'lowers'),
    nameOfRule,
  ).toSorted((a, b) => b.value - a.value)
  const parts = [
    most === undefined ? '' : t('What helps most often is “{{name}}”.', { name: most.name }),
    worst === undefined ? '' : t('What gets in the way most often is “{{name}}”.', { name: worst.name }),
  ].filter((part) => part !== '')
  const highest = told.map(({ high }) => high)
  return {
    id: 'words-by-rule',
    title: t('Which words are they?'),
    sentence: parts.length === 0 ? tooFewWords(all.n, 'meeting') : parts.join(' '),
    drawings:
      told.length === 0
        ? []
        : [
            {
              kind: 'points',
              points: rows.map((row) => pointOf(row, `${arrows[effectOf(row.key)]} ${nameOfRule(row.key)}`)),
              scale: scaleUpTo(Math.max(0, ...highest)),
            },
          ],
    alternative: t('A dot with its range for each of {{total}} kinds of words: how often in 1,000 words.', {
      total: told.length,
    }),
    noun: 'meeting',
    n: all.n,
    columns: [
      t('What the coach finds'),
      t('It tends to'),
      t('In 1,000 words (range)'),
      t('Found'),
      t('Meetings'),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      n: row.n,
      cells: [
        nameOfRule(row.key),
        t(effects[effectOf(row.key)]),
        numberWords(row),
        ...partsOf(row, ['findings']),
      ],
    })),
    about: [
      t(
        '↑ tends to help, ↓ tends to get in the way, ? asks for something. Behind a number are the meetings in which it was found.',
      ),
      ...sinceWords(uncounted),
    ],
  }
}

const arrows: Readonly<Record<Effect, string>> = { raises: '↑', lowers: '↓', asks: '?' }

const effects: Readonly<Record<Effect, string>> = {
  raises: msg('Help'),
  lowers: msg('Get in the way'),
  asks: msg('Ask for something'),
}

function effectOf(key: string): Effect {
  const rule = ruleIdSchema.safeParse(key).data
  return rule === undefined ? 'asks' : effectOfRule[rule]
}

export function nameOfRule(key: string): string {
  const rule = ruleIdSchema.safeParse(key).data
  return (rule === undefined ? undefined : findRule(rule)?.name) ?? key
}
