import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What promises, follow-through and reflection rest on. */
export const followThroughSources: readonly Source[] = [
  {
    id: 'gollwitzer-2006',
    authors: 'Peter M. Gollwitzer and Paschal Sheeran',
    year: 2006,
    title: 'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
    publishedIn: 'Advances in Experimental Social Psychology 38, 69–119',
    finding: t(
      'Over 94 tests, people who had planned in the form “if this moment comes, then I will do that” ' +
        'reached their goals more often (d = .65).',
    ),
    caution: t(
      'Many of the goals concern health and study. Published effects tend to be larger than later ones.',
    ),
  },
  {
    id: 'sheeran-2024',
    authors: 'Paschal Sheeran, Olivia Listrom and Peter M. Gollwitzer',
    year: 2024,
    title:
      'The when and how of planning: Meta-analysis of the scope and components of implementation ' +
      'intentions in 642 tests',
    publishedIn: 'European Review of Social Psychology',
    finding: t(
      'Over 642 tests such plans helped by a small to fair amount (d = .27 to .66), more when they truly ' +
        'had the form of if and then, and when they were rehearsed.',
    ),
    caution: t('Goals of many kinds; how one behaves in a conversation is a small part of them.'),
  },
  {
    id: 'harkin-2016',
    authors:
      'Benjamin Harkin, Thomas L. Webb, Betty P. I. Chang, Andrew Prestwich, Mark Conner, Ian Kellar, ' +
      'Yael Benn and Paschal Sheeran',
    year: 2016,
    title:
      'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
    publishedIn: 'Psychological Bulletin 142(2), 198–229',
    finding: t(
      'Over 138 studies, keeping an eye on one’s progress helped to get there (d = .40), more when it was ' +
        'written down or reported to somebody.',
    ),
    caution: t('Many of the goals concern health.'),
  },
  {
    id: 'tannenbaum-2013',
    authors: 'Scott I. Tannenbaum and Christopher P. Cerasoli',
    year: 2013,
    title: 'Do team and individual debriefs enhance performance? A meta-analysis',
    publishedIn: 'Human Factors 55(1), 231–245',
    finding: t(
      'People and teams that looked back on one specific event in an orderly way, without blame, did ' +
        'better next time (d = .67).',
    ),
    caution: t('Much of it comes from training, simulators and the military.'),
  },
  {
    id: 'keiser-2021',
    authors: 'Nathanael L. Keiser and Winfred Arthur Jr.',
    year: 2021,
    title:
      'A meta-analysis of the effectiveness of the after-action review (or debrief) and factors that ' +
      'influence its effectiveness',
    publishedIn: 'Journal of Applied Psychology 106(7), 1007–1032',
    finding: t(
      'A structured look back helped clearly (d = .79), most for complex and ambiguous tasks that give no ' +
        'feedback of their own, and with a record of what happened beside it.',
    ),
    caution: t('Mostly exercises in training; alone, after a meeting, one may gain less.'),
  },
  {
    id: 'distefano',
    authors: 'Giada Di Stefano, Francesca Gino, Gary P. Pisano and Bradley R. Staats',
    year: 2023,
    title: 'Learning by Thinking: How Reflection Can Spur Progress Along the Learning Curve',
    publishedIn: 'Harvard Business School Working Paper 14-093, revised',
    finding: t(
      'In ten experiments, people with some experience tended to gain more from thinking it over than ' +
        'from more practice, though most would rather have practised.',
    ),
    caution: t(
      'Tasks with a clear result. One author was found to have misrepresented data in other papers; the ' +
        'independent support is Tannenbaum and Cerasoli (2013) and Keiser and Arthur (2021).',
    ),
  },
]
