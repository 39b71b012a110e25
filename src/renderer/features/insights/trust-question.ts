import type { Insight } from '../../../domain/insights/insight'
import { msg, t } from '../../../texts/t'
import type { ChartScale } from '../../components/chart-scale'
import { nameOfStretch } from './insight-names'
import { pointOf, type Question } from './question'
import { moveTold, toldRows, tooFewWords, tooLittleWords } from './told-words'

/** Words for the steps of any item, the weakest first. */
const stepNames = [msg('Very weak'), msg('Weak'), msg('Fair'), msg('Good'), msg('Strong')] as const

/** The same within a sentence. */
const stepNamesWithin = [msg('very weak'), msg('weak'), msg('fair'), msg('good'), msg('strong')] as const

const trustScale: ChartScale = {
  from: 1,
  to: 5,
  ticks: [1, 2, 3, 4, 5],
  nameOf: (value) => t(stepNames[value - 1] ?? ''),
  marks: [],
}

const wordsWidth = 72

/** Trust over time: of one person each check-in, of everyone the middle of them. */
export function trustQuestion({ all, rows }: Insight, personName: string | null): Question {
  const told = toldRows(rows, nameOfStretch)
  return {
    id: 'trust',
    title:
      personName === null
        ? t('How does trust move?')
        : t('How does trust with {{name}} move?', { name: personName }),
    sentence: trustSentence(all.n, told, personName),
    drawings:
      told.length === 0
        ? []
        : [
            {
              kind: 'line',
              points: rows.map((row) => pointOf(row, nameOfStretch(row.key))),
              scale: trustScale,
              scaleWidth: wordsWidth,
            },
          ],
    alternative: t('The middle of the trust check-ins over time, with its range, from very weak to strong.'),
    noun: 'check-in',
    n: all.n,
    columns: [
      t('When'),
      t('In the middle'),
      personName === null ? t('Half lie between') : t('Weakest to strongest'),
      t('Check-ins'),
    ],
    rows: rows.map(({ key, n, measured }) => ({
      key,
      n,
      cells: [
        nameOfStretch(key),
        ...(measured.kind === 'too-little'
          ? [t(tooLittleWords), '']
          : [
              stepWords(measured.value),
              t('{{low}} to {{high}}', {
                low: stepWords(measured.low),
                high: stepWords(measured.high, stepNamesWithin),
              }),
            ]),
      ],
    })),
    about: [
      t(
        'Counted are your own trust check-ins: the middle of what you answered. The items tend to move together, so a small gap between them says little (Colquitt et al. 2007).',
      ),
      personName === null
        ? t('Choose a person above to see each check-in with them.')
        : t('Each dot is one check-in, and its range reaches from the weakest to the strongest item.'),
    ],
  }
}

function trustSentence(n: number, told: ReturnType<typeof toldRows>, personName: string | null): string {
  if (n === 0) return t('Nothing yet. A trust check-in on a person’s page is the first dot here.')
  if (told.length === 0) return tooFewWords(n, 'check-in')
  const moved = moveTold(told, ({ value }) => stepWords(value, stepNamesWithin)) ?? ''
  return personName !== null && n < 5
    ? t('{{moved}} {{count}} check-ins are too few to call it a trend.', { moved, count: n })
    : moved
}

/** `Fair`, or `Fair to good` between two steps. */
function stepWords(value: number, names: readonly string[] = stepNames): string {
  const [below, above] = [Math.floor(value) - 1, Math.ceil(value) - 1]
  const low = t(names[below] ?? '')
  return below === above ? low : t('{{low}} to {{high}}', { low, high: t(stepNamesWithin[above] ?? '') })
}
