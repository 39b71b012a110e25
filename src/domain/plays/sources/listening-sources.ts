import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What saying it back, receptive words and questions rest on. */
export const listeningSources: readonly Source[] = [
  {
    id: 'yeomans-2020',
    authors: 'Michael Yeomans, Julia Minson, Hanne Collins, Frances Chen and Francesca Gino',
    year: 2020,
    title: 'Conversational receptiveness: Improving engagement with opposing views',
    publishedIn: 'Organizational Behavior and Human Decision Processes 160, 131–148',
    finding: t(
      'In written disagreements about policy, replies that said what they agreed with and what they had ' +
        'heard were rated as more receptive; bare disagreement, many negations and words such as just or ' +
        'only went the other way. People judged their own receptiveness poorly, and learned to raise it ' +
        'within minutes.',
    ),
    caution: t(
      'Disputes about policy, not meetings at work. One author was found to have misrepresented data in ' +
        'other papers; the independent support is Chen, Minson and Tormala (2010).',
    ),
  },
  {
    id: 'chen-2010',
    authors: 'Frances S. Chen, Julia A. Minson and Zakary L. Tormala',
    year: 2010,
    title: 'Tell me more: The effects of expressed interest on receptiveness during dialog',
    publishedIn: 'Journal of Experimental Social Psychology 46(5), 850–853',
    finding: t(
      'One question that asks the other side to say more about their view tended to make them readier to ' +
        'hear the opposite view, and more willing to talk again.',
    ),
    caution: t('A short paper on a few experiments between people who disagreed about an issue.'),
  },
  {
    id: 'miti-4-2',
    authors: 'Theresa B. Moyers, Jennifer K. Manuel and Denise Ernst',
    year: 2014,
    title: 'Motivational Interviewing Treatment Integrity Coding Manual 4.2',
    publishedIn: 'Unpublished manual, University of New Mexico',
    finding: t(
      'For trained helpers, one saying-back for each question counts as fair and two as good; close to ' +
        'half of them should add meaning rather than repeat the words.',
    ),
    caution: t(
      'Thresholds set by experts for counselling about health. At work they are a direction, not a measure.',
    ),
  },
  {
    id: 'annomi-2022',
    authors:
      'Zixiu Wu, Simone Balloccu, Vivek Kumar, Rim Helaoui, Ehud Reiter, Diego Reforgiato Recupero and ' +
      'Daniele Riboni',
    year: 2022,
    title: 'Anno-MI: A Dataset of Expert-Annotated Counselling Dialogues',
    publishedIn: 'IEEE International Conference on Acoustics, Speech and Signal Processing (ICASSP)',
    finding: t(
      'In 133 sessions that experts had labelled, skilled helpers said back about once for each question, ' +
        'unskilled ones about once for every four. The other side spoke more, and advice that nobody had ' +
        'asked for was rare. The share of open questions did not tell them apart.',
    ),
    caution: t(
      'Our count in published demonstrations of counselling, some of them staged to show what to avoid.',
    ),
  },
  {
    id: 'kluger-2023',
    authors:
      'Avraham N. Kluger, Michal Lehmann, Herman Aguinis, Guy Itzchakov, Galit Gordoni, Jetmir Zyberaj ' +
      'and Cafer Bakaç',
    year: 2023,
    title:
      'A meta-analytic systematic review and theory of the effects of perceived listening on work outcomes',
    publishedIn: 'Journal of Business and Psychology',
    finding: t(
      'People who feel listened to at work tend to report clearly better relationships (r = .51) and ' +
        'better outcomes (r = .39).',
    ),
    caution: t(
      'Mostly one person’s answers on both sides of the link; where performance was not self-reported it ' +
        'is weaker (r = .21).',
    ),
  },
  {
    id: 'yu-2021',
    authors: 'Alisa Yu, Justin M. Berg and Julian J. Zlatev',
    year: 2021,
    title: 'Emotional acknowledgment: How verbalizing others’ emotions fosters interpersonal trust',
    publishedIn: 'Organizational Behavior and Human Decision Processes 164, 116–135',
    finding: t(
      'Naming what the other person seems to feel tended to raise trust, more so for hard feelings. ' +
        'Calling a hard feeling a happy one did not help, so when unsure it seems safer to name concern.',
    ),
    caution: t('Six studies by one group. How openly people name a feeling differs between cultures.'),
  },
  {
    id: 'huang-2017',
    authors: 'Karen Huang, Michael Yeomans, Alison Wood Brooks, Julia Minson and Francesca Gino',
    year: 2017,
    title: 'It doesn’t hurt to ask: Question-asking increases liking',
    publishedIn: 'Journal of Personality and Social Psychology 113(3), 430–452',
    finding: t(
      'People who asked more questions, above all ones that followed up on what had just been said, ' +
        'tended to be liked more.',
    ),
    caution: t(
      'First talks between strangers. One author was found to have misrepresented data in other papers; ' +
        'the independent support is Chen, Minson and Tormala (2010).',
    ),
  },
  {
    id: 'brooks-topics',
    authors: 'Alison Wood Brooks',
    year: 2025,
    title: 'Talk: The Science of Conversation and the Art of Being Ourselves',
    publishedIn: 'Crown, New York',
    finding: t(
      'Few people (about 18 %) think beforehand of what to talk about. Half a minute of it tends to make a ' +
        'conversation smoother.',
    ),
    caution: t('Told in a book for a wide public, about the work of the author and her colleagues.'),
  },
]
