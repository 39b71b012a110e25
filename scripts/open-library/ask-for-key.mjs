import { dataKeyFromPassphrase, dataKeyFromRecoveryKey } from './data-key.mjs'

/**
 * The data key of a sealed library: from the environment (`ATTUNE_PASSPHRASE`, `ATTUNE_RECOVERY_KEY`), from the first
 * line of standard input, or asked for on the terminal without showing what is typed.
 */
export async function askForKey(sealing, { env, input, output }) {
  if (env.ATTUNE_RECOVERY_KEY) return dataKeyFromRecoveryKey(sealing, env.ATTUNE_RECOVERY_KEY)
  if (env.ATTUNE_PASSPHRASE) return dataKeyFromPassphrase(sealing, env.ATTUNE_PASSPHRASE)
  output.write('The library is sealed. Passphrase, or recovery key: ')
  const typed = await firstLine(input)
  output.write('\n')
  return looksLikeRecoveryKey(typed) ? eitherKey(sealing, typed) : dataKeyFromPassphrase(sealing, typed)
}

function looksLikeRecoveryKey(typed) {
  return typed.replace(/[\s\p{Dash}]/gu, '').length === 40
}

/** A passphrase of forty characters looks like a recovery key; both are tried. */
function eitherKey(sealing, typed) {
  try {
    return dataKeyFromRecoveryKey(sealing, typed)
  } catch (error) {
    try {
      return dataKeyFromPassphrase(sealing, typed)
    } catch {
      throw error
    }
  }
}

/** On a terminal nothing of it is shown. */
function firstLine(input) {
  return new Promise((resolve, reject) => {
    let typed = ''
    if (input.isTTY) input.setRawMode(true)
    input.setEncoding('utf8')
    const end = (finish) => {
      if (input.isTTY) input.setRawMode(false)
      input.off('data', onData)
      input.off('end', onEnd)
      input.pause()
      finish()
    }
    const onEnd = () => end(() => resolve(typed))
    const onData = (chunk) => {
      for (const character of chunk) {
        if (character === '\u0003') return end(() => reject(new Error('Stopped.')))
        if (character === '\r' || character === '\n') return end(() => resolve(typed))
        if (character === '\u007f' || character === '\b') typed = [...typed].slice(0, -1).join('')
        else typed += character
      }
    }
    input.on('data', onData)
    input.on('end', onEnd)
  })
}
