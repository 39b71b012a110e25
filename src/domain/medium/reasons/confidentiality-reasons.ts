import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const confidentialityReasons: MediumSentences = translated({
  'in-person': byLevel(
    null,
    null,
    'Few people may know of it, and behind a closed door there is nothing to forward and nobody to overhear.',
  ),
  'walk-and-talk': byLevel(
    null,
    null,
    'Few people may know of it, and a walk is hard to overhear as long as the path is quiet.',
  ),
  'video-call': byLevel(
    null,
    null,
    'Few people may know of it, and a video call leaves nothing to forward if it is not recorded.',
  ),
  'voice-call': byLevel(
    null,
    null,
    'Few people may know of it; a call leaves nothing to forward and can be taken behind any closed door.',
  ),
  'chat-message': byLevel(
    'It need not be kept quiet, so a message that gets passed on does no harm.',
    null,
    'Few people may know of it, and a chat is easily copied, or read over a shoulder.',
  ),
  email: byLevel(
    'It need not be kept quiet, so it hardly matters if the email is forwarded.',
    null,
    'Few people may know of it, and an email is forwarded with one click, often without ill will.',
  ),
  'formal-document': byLevel(
    'It need not be kept quiet, so a document can be filed where others will find it.',
    null,
    'Few people may know of it, and a document tends to be stored and passed on beyond its first readers.',
  ),
  'shared-document': byLevel(
    'It need not be kept quiet, so everyone can be pointed to the same page.',
    null,
    'Few people may know of it, and it is easy to lose track of who can open a shared page.',
  ),
})
