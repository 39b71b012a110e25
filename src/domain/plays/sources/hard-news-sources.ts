import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What hard news, feedback and repair rest on. */
export const hardNewsSources: readonly Source[] = [
  {
    id: 'baile-2000',
    authors:
      'Walter F. Baile, Robert Buckman, Renato Lenzi, Gary Glober, Estela A. Beale and Andrzej P. Kudelka',
    year: 2000,
    title: 'SPIKES—A Six-Step Protocol for Delivering Bad News: Application to the Patient with Cancer',
    publishedIn: 'The Oncologist 5(4), 302–311',
    finding: t(
      'Doctors are advised to prepare the setting, ask what the person already knows, give a word of ' +
        'warning, speak plainly and in small pieces, name the feeling and pause, and agree the next step. ' +
        'It may take two talks.',
    ),
    caution: t(
      'The advice of experienced doctors about grave illness. For hard news at work we borrow it with care.',
    ),
  },
  {
    id: 'levine-2018',
    authors: 'Emma E. Levine and Taya R. Cohen',
    year: 2018,
    title: 'You can handle the truth: Mispredicting the consequences of honest communication',
    publishedIn: 'Journal of Experimental Psychology: General 147(9), 1400–1429',
    finding: t(
      'People expected honest talk to be less pleasant, less connecting and more harmful than it then ' +
        'turned out. So it often goes better than feared.',
    ),
    caution: t('Mostly everyday honesty with people one knows. Hard news at work is a step further.'),
  },
  {
    id: 'textio-2022',
    authors: 'Textio',
    year: 2022,
    title: 'Language Bias in Performance Feedback',
    publishedIn: 'Company report',
    finding: t(
      'Written feedback often speaks of a person’s character where it could describe what they did, and ' +
        'this falls more on women. Vague words leave people with nothing to change.',
    ),
    caution: t('A company’s own analysis of reviews and a survey, not reviewed by other researchers.'),
  },
  {
    id: 'lewicki-2016',
    authors: 'Roy J. Lewicki, Beth Polin and Robert B. Lount Jr.',
    year: 2016,
    title: 'An Exploration of the Structure of Effective Apologies',
    publishedIn: 'Negotiation and Conflict Management Research 9(2), 177–196',
    finding: t(
      'In an apology, taking responsibility seemed to count most, then an offer to repair; regret and ' +
        'explanation came after, and asking to be forgiven last.',
    ),
    caution: t('755 people judging described situations, not apologies that they had received.'),
  },
]
