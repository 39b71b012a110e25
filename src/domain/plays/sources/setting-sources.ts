import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What the view of a place, and of how far openness can go there, rests on. */
export const settingSources: readonly Source[] = [
  {
    id: 'edmondson-1999',
    authors: 'Amy C. Edmondson',
    year: 1999,
    title: 'Psychological safety and learning behavior in work teams',
    publishedIn: 'Administrative Science Quarterly 44(2), 350–383',
    finding: t(
      'In teams where people felt safe to speak up, to ask and to admit mistakes, they did so more, and ' +
        'such teams tended to learn and to perform better.',
    ),
    caution: t(
      '51 teams of one company. It is about teams; a whole organisation can differ from room to room.',
    ),
  },
  {
    id: 'rosh-2013',
    authors: 'Lisa Rosh and Lynn Offermann',
    year: 2013,
    title: 'Be Yourself, but Carefully',
    publishedIn: 'Harvard Business Review 91(10), 135–139',
    finding: t(
      'Telling something of oneself at work seems to help when it is true, serves the task, and fits the ' +
        'place; the authors advise to look at the place first.',
    ),
    caution: t('Experience and interviews of two scholars, written for managers; not a measured effect.'),
  },
]
