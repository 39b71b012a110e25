import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What the view of trust rests on. */
export const trustSources: readonly Source[] = [
  {
    id: 'zenger-2019',
    authors: 'Jack Zenger and Joseph Folkman',
    year: 2019,
    title: 'The 3 Elements of Trust',
    publishedIn: 'Harvard Business Review, online',
    finding: t(
      'Leaders whom colleagues rated well on relationships, on judgement and on consistency together were ' +
        'also trusted more. A poor relationship went with the largest loss.',
    ),
    caution: t(
      'Ratings of 87,000 leaders held by a consultancy. They show what goes together, not what causes what.',
    ),
  },
  {
    id: 'mayer-1995',
    authors: 'Roger C. Mayer, James H. Davis and F. David Schoorman',
    year: 1995,
    title: 'An Integrative Model of Organizational Trust',
    publishedIn: 'Academy of Management Review 20(3), 709–734',
    finding: t(
      'We tend to trust those whom we see as able, as meaning well by us, and as true to their word.',
    ),
    caution: t('A model drawn from earlier work; the evidence came later.'),
  },
  {
    id: 'colquitt-2007',
    authors: 'Jason A. Colquitt, Brent A. Scott and Jeffery A. LePine',
    year: 2007,
    title:
      'Trust, trustworthiness, and trust propensity: A meta-analytic test of their unique relationships ' +
      'with risk taking and job performance',
    publishedIn: 'Journal of Applied Psychology 92(4), 909–927',
    finding: t(
      'Over 132 samples, being seen as able, as meaning well and as true to one’s word each went with trust.',
    ),
    caution: t('The three tend to be rated alike, so small gaps between them say little.'),
  },
]
