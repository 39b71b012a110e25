import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'

const placementSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(360),
  height: z.number().int().min(400),
  isMaximized: z.boolean(),
})

type Placement = z.infer<typeof placementSchema>

export const defaultSize = { width: 1280, height: 800 }

/** The last place of the window, if a screen still shows it. */
export function readPlacement(file: string): Placement | null {
  try {
    const placement = placementSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isOnSomeScreen(placement) ? placement : null
  } catch {
    // Missing or damaged, it is worth no more than the default place.
    return null
  }
}

function isOnSomeScreen(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlapX =
      Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const overlapY =
      Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y)
    return overlapX > 100 && overlapY > 100
  })
}

export function rememberPlacement(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const placement: Placement = { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
    writeFile(file, JSON.stringify(placement)).catch(() => {
      // The window opens at its default place next time.
    })
  })
}
