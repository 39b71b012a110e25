import type { Source } from '../source'
import { t } from '../../../texts/t'

/** What the choice of a medium rests on. */
export const mediaSources: readonly Source[] = [
  {
    id: 'dennis-2008',
    authors: 'Alan R. Dennis, Robert M. Fuller and Joseph S. Valacich',
    year: 2008,
    title: 'Media, Tasks, and Communication Processes: A Theory of Media Synchronicity',
    publishedIn: 'MIS Quarterly 32(3), 575–600',
    finding: t(
      'Passing on new information tends to go better in media that leave time to think; agreeing what it ' +
        'means tends to go better in live ones. Most matters need both, so several media in a row often ' +
        'serve better than one. People who know each other and the task need less live time.',
    ),
    caution: t(
      'A theory drawn from earlier studies. How it applies to the tools of today is our reading of it.',
    ),
  },
  {
    id: 'daft-1986',
    authors: 'Richard L. Daft and Robert H. Lengel',
    year: 1986,
    title: 'Organizational Information Requirements, Media Richness and Structural Design',
    publishedIn: 'Management Science 32(5), 554–571',
    finding: t(
      'Where something can be understood in several ways, or people disagree, talking face to face tends ' +
        'to help. Where only facts are missing, plain writing is often enough.',
    ),
    caution: t('Later work found that the richness of a medium by itself predicts rather little.'),
  },
  {
    id: 'carlson-1999',
    authors: 'John R. Carlson and Robert W. Zmud',
    year: 1999,
    title: 'Channel Expansion Theory and the Experiential Nature of Media Richness Perceptions',
    publishedIn: 'Academy of Management Journal 42(2), 153–170',
    finding: t(
      'A channel seems to carry more the longer one has used it, and the better one knows the other ' +
        'person. What is too thin between strangers may do well between old colleagues.',
    ),
    caution: t(
      'It is about how rich people find a channel, which is not the same as how well the talk went.',
    ),
  },
  {
    id: 'kruger-2005',
    authors: 'Justin Kruger, Nicholas Epley, Jason Parker and Zhi-Wen Ng',
    year: 2005,
    title: 'Egocentrism over e-mail: Can we communicate as well as we think?',
    publishedIn: 'Journal of Personality and Social Psychology 89(6), 925–936',
    finding: t(
      'People expected about 78 % of their tone to be understood. By email 56 % was, by voice 73 %. Where ' +
        'tone matters, talk; where it must be text, say plainly how it is meant.',
    ),
    caution: t('Short messages, and far from a conversation in which much is at stake.'),
  },
]
