import {
  Handshake,
  Heart,
  MessageCircleQuestionMark,
  Quote,
  ShieldAlert,
  Signpost,
  Target,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { CaptureKind } from '../../domain/notes/capture'

export const captureIcons: Readonly<Record<CaptureKind, ReactNode>> = {
  objection: <ShieldAlert size={16} />,
  feeling: <Heart size={16} />,
  need: <Target size={16} />,
  quote: <Quote size={16} />,
  question: <MessageCircleQuestionMark size={16} />,
  decision: <Signpost size={16} />,
  commitment: <Handshake size={16} />,
}
