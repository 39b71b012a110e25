import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface LoginChoice {
  readonly opens: boolean
  readonly isHidden: boolean
}

/** How this system opens programs at login. */
export interface OpeningAtLogin {
  /** Only what is installed can be opened: unpacked it would be Electron itself. */
  readonly isOffered: boolean
  readonly choose: (choice: LoginChoice) => Promise<void>
}

export const autostartFileName = 'app.attune.Attune.desktop'

/** An entry in the folder that desktops on Linux look into at login (Desktop Application Autostart Specification). */
export function autostartEntry(configFolder: string, program: string): Pick<OpeningAtLogin, 'choose'> {
  const folder = join(configFolder, 'autostart')
  const file = join(folder, autostartFileName)
  return {
    choose: async ({ opens, isHidden }) => {
      if (!opens) {
        await rm(file, { force: true })
        return
      }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file, entryText(program, isHidden))
    },
  }
}

function entryText(program: string, isHidden: boolean): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Attune',
    `Exec=${quoted(program)}${isHidden ? ' --hidden' : ''}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/** As the Desktop Entry Specification wants it: quoted for the command line, then escaped as a string; `%` doubled. */
function quoted(program: string): string {
  const argument = `"${program.replaceAll(/["`$\\]/g, '\\$&')}"`
  return argument.replaceAll('\\', '\\\\').replaceAll('%', '%%')
}
