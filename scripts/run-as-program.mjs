import { CommandError } from './command-error.mjs'

/**
 * Runs a script's main function: its number becomes the exit code; an error that tells the person what
 * to do is told as it is, any other with its stack, since then the script itself is at fault.
 */
export async function runAsProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof CommandError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
