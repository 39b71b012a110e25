import { nativeImage, type NativeImage } from 'electron'

/** Put in by the build: the drawings of the tray as data addresses, so that no file of it lies in the package. */
declare const trayIcons: {
  readonly colour16: string
  readonly colour32: string
  readonly template16: string
  readonly template32: string
}

/** The sign for the tray: on a Mac in the colour of the menu bar, elsewhere Attune’s own. */
export function trayIcon(platform: NodeJS.Platform): NativeImage {
  if (platform === 'win32') return inTwoSizes(trayIcons.colour16, trayIcons.colour32)
  // Panels on Linux scale it to their own height.
  if (platform !== 'darwin') return nativeImage.createFromDataURL(trayIcons.colour32)
  const image = inTwoSizes(trayIcons.template16, trayIcons.template32)
  image.setTemplateImage(true)
  return image
}

function inTwoSizes(usual: string, fine: string): NativeImage {
  const image = nativeImage.createFromDataURL(usual)
  image.addRepresentation({ scaleFactor: 2, dataURL: fine })
  return image
}
