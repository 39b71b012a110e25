/** What the program is linked against or starts, by the names of Debian; where newer releases gave it another, both. */
const dependencies = [
  'libasound2 (>= 1.0.17) | libasound2t64',
  'libatk-bridge2.0-0 (>= 2.5.3) | libatk-bridge2.0-0t64',
  'libatk1.0-0 (>= 2.32.0) | libatk1.0-0t64',
  'libatspi2.0-0 (>= 2.9.90) | libatspi2.0-0t64',
  'libc6 (>= 2.34)',
  'libcairo2 (>= 1.6.0)',
  'libcups2 (>= 1.7.0) | libcups2t64',
  'libdbus-1-3 (>= 1.9.14)',
  'libdrm2 (>= 2.4.75)',
  'libexpat1 (>= 2.1)',
  'libgbm1 (>= 17.1.0)',
  'libgcc-s1',
  'libglib2.0-0 (>= 2.37.3) | libglib2.0-0t64',
  'libgtk-3-0 (>= 3.9.10) | libgtk-3-0t64',
  'libnspr4 (>= 2:4.9-2~)',
  'libnss3 (>= 2:3.30)',
  'libpango-1.0-0 (>= 1.14.0)',
  'libudev1 (>= 183)',
  'libx11-6 (>= 2:1.4.99.1)',
  'libxcb1 (>= 1.9.2)',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0 (>= 0.5.0)',
  'libxrandr2',
  'xdg-utils',
]

/** Loaded when they are there: notifications, the keyring that remembers a passphrase, the tray. */
const recommendations = ['libnotify4', 'libsecret-1-0', 'libayatana-appindicator3-1']

/** Electron's names of processors, and Debian's. */
const debianArchitectures = { x64: 'amd64', arm64: 'arm64' }

export function debianArchitecture(nodeArch) {
  const known = debianArchitectures[nodeArch]
  if (known === undefined) throw new Error(`There is no Electron for Debian on ${nodeArch}.`)
  return known
}

/** A version of npm as Debian orders it: what comes before a release has to be smaller than the release. */
export function debianVersion(version) {
  return version.replace('-', '~')
}

const maintainer = 'The Attune authors <authors@attune.invalid>'

/** The package's own list of changes, in Debian's form; `madeAt` is a Date. */
export function debianChangelog(version, madeAt) {
  const made = madeAt.toUTCString().replace('GMT', '+0000')
  return `attune (${debianVersion(version)}) stable; urgency=medium

  * What changed is told in /usr/share/doc/attune/CHANGELOG.md.gz.

 -- ${maintainer}  ${made}
`
}

/** The control file of the package; `installedBytes` is what its files take up. */
export function debianControl({ version, synopsis, architecture, installedBytes }) {
  return `${[
    'Package: attune',
    `Version: ${debianVersion(version)}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${maintainer}`,
    `Installed-Size: ${Math.ceil(installedBytes / 1024)}`,
    `Depends: ${dependencies.join(', ')}`,
    `Recommends: ${recommendations.join(', ')}`,
    'Section: editors',
    'Priority: optional',
    `Description: ${synopsis}`,
    ' Attune helps with one hard conversation at a time: to prepare it, to take notes',
    ' in it with prompts beside them, and to reflect on it afterwards.',
    ' .',
    ' Everything that is written stays on this machine, as files in a folder of the',
    ' person. There is no account and no telemetry.',
  ].join('\n')}\n`
}
