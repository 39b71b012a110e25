import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { shortReason } from './short-reason.mjs'

/** Goes through the app step by step, keeps pictures of the way, and says where it got stuck. */
export class TourGuide {
  #steps = 0
  #captions = []

  constructor({ app, page }, folder) {
    this.app = app
    this.page = page
    this.folder = folder
  }

  /** Does one thing that a person does; throws a CommandError that names it when it cannot be done. */
  async step(name, act) {
    this.#steps += 1
    try {
      return await act(this.page)
    } catch (error) {
      const where = `The tour stopped at step ${this.#steps}, “${name}”: ${shortReason(error)}`
      throw new CommandError(`${where}\n${await this.#keepMoment()}`, { cause: error })
    }
  }

  /** Saves the window as it is now, numbered, and says what it shows. */
  async picture(name, caption) {
    const number = String(this.#captions.length + 1).padStart(2, '0')
    const fileName = `${number}-${name}.png`
    await this.step(`a picture of ${name}`, async () => {
      await this.#settled()
      await this.#shoot(fileName)
    })
    this.#captions.push({ fileName, caption })
    console.log(`  ${fileName.padEnd(28)} ${caption}`)
  }

  /** Leaves a page that shows the pictures with their captions. */
  writeCaptions() {
    const pictures = this.#captions.map(({ fileName, caption }) => `${caption}\n\n![${caption}](${fileName})`)
    writeFileSync(this.folder.fileFor('tour.md'), `# A tour of Attune\n\n${pictures.join('\n\n')}\n`)
  }

  /** Where the screen says how saving goes, everything is on the disk. */
  async #settled() {
    if ((await this.page.getByRole('status').count()) === 0) return
    await this.page.getByRole('status', { name: 'Saved', exact: true }).waitFor()
  }

  async #shoot(fileName) {
    // The pointer would leave its mark on whatever it happens to be over.
    await this.page.mouse.move(0, 0)
    await this.page.screenshot({ path: this.folder.fileFor(fileName), animations: 'disabled', scale: 'css' })
  }

  async #keepMoment() {
    const fileName = `stopped-at-step-${this.#steps}.png`
    try {
      await this.#shoot(fileName)
      return `The picture of that moment: ${path.join(this.folder.path, fileName)}`
    } catch {
      return 'There is no picture of that moment: the window did not answer any more.'
    }
  }
}
