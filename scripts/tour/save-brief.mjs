import { statSync } from 'node:fs'
import { button } from './meeting-parts.mjs'

/** Saves the brief that the window shows, answering the system's dialog in the person's place. */
export async function saveBrief(guide, fileName) {
  await guide.step(`save the brief as ${fileName}`, async (page) => {
    const file = guide.folder.fileFor(fileName)
    await guide.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await button(page, 'Save as PDF').click()
    await page.getByText(`Saved to ${file}`).waitFor()
    if (statSync(file).size === 0) throw new Error('the PDF is empty')
  })
}
