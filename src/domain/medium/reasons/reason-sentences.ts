import type { SituationInput } from '../situation'
import { complexityReasons } from './complexity-reasons'
import { confidentialityReasons } from './confidentiality-reasons'
import { distanceReasons } from './distance-reasons'
import { emotionalChargeReasons } from './emotional-charge-reasons'
import { needForAnswersReasons } from './need-for-answers-reasons'
import { needForRecordReasons } from './need-for-record-reasons'
import { peopleInvolvedReasons } from './people-involved-reasons'
import type { MediumSentences } from './step-sentences'
import { trustReasons } from './trust-reasons'
import { urgencyReasons } from './urgency-reasons'

/** The sentence that stands behind each cell of the weights, wherever the cell is not zero. */
export const reasonSentences: Readonly<Record<SituationInput, MediumSentences>> = {
  emotionalCharge: emotionalChargeReasons,
  complexity: complexityReasons,
  needForAnswers: needForAnswersReasons,
  needForRecord: needForRecordReasons,
  confidentiality: confidentialityReasons,
  trust: trustReasons,
  urgency: urgencyReasons,
  peopleInvolved: peopleInvolvedReasons,
  distance: distanceReasons,
}
