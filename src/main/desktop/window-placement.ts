import type { Rectangle } from 'electron'
import { z } from 'zod'
import type { WindowSubject } from './window-subject'

export const placementSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(300),
  height: z.number().int().min(300),
  isMaximized: z.boolean(),
})

/** Where a window stands, in the desktop’s own points, as it is when it is not maximised. */
export type Placement = z.infer<typeof placementSchema>

type Kind = WindowSubject['kind']

export const smallestSizes: Readonly<Record<Kind, { readonly width: number; readonly height: number }>> = {
  main: { width: 360, height: 480 },
  meeting: { width: 360, height: 480 },
  compact: { width: 320, height: 420 },
}

const firstSizes: typeof smallestSizes = {
  main: { width: 1280, height: 800 },
  meeting: { width: 980, height: 760 },
  compact: { width: 360, height: 640 },
}

/** As much of a window has to be on a screen, in both directions, that it can be found and moved. */
const enoughToGrab = 100

const compactMargin = 24

/**
 * Where a window opens: where it was, if a screen still shows enough of it; else on the first screen, no larger than
 * that. `screens` are the work areas, the main one first; without any, nothing is known and the system decides.
 */
export function placeWindow(
  kind: Kind,
  remembered: Placement | null,
  screens: readonly Rectangle[],
): Partial<Rectangle> {
  const [first] = screens
  if (remembered !== null && screens.some((screen) => canGrab(remembered, screen)))
    return boundsOf(remembered)
  const size = remembered ?? firstSizes[kind]
  if (first === undefined) return { width: size.width, height: size.height }
  const width = Math.min(size.width, first.width)
  const height = Math.min(size.height, first.height)
  // Beside the call and not over it.
  if (kind === 'compact') {
    return {
      x: Math.max(first.x, first.x + first.width - width - compactMargin),
      y: Math.max(first.y, Math.min(first.y + compactMargin, first.y + first.height - height)),
      width,
      height,
    }
  }
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  }
}

function boundsOf({ x, y, width, height }: Placement): Rectangle {
  return { x, y, width, height }
}

function canGrab(place: Rectangle, screen: Rectangle): boolean {
  const overlapX = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  const overlapY = Math.min(place.y + place.height, screen.y + screen.height) - Math.max(place.y, screen.y)
  return overlapX > enoughToGrab && overlapY > enoughToGrab
}
