/**
 * The desktop entry of an installed Attune, from what electron-builder.yml says of Linux, so that deb and AppImage are
 * the same to the desktop. `program` is how it is started: a name in the path, or an absolute one.
 */
export function desktopEntry({ productName, protocols, linux }, program, description) {
  const schemes = protocols.flatMap((protocol) => protocol.schemes)
  const mimeTypes = [...linux.mimeTypes, ...schemes.map((scheme) => `x-scheme-handler/${scheme}`)]
  const entry = {
    Type: 'Application',
    Name: productName,
    Comment: description,
    ...linux.desktop.entry,
    Exec: `${program} %U`,
    Icon: linux.executableName,
    Terminal: 'false',
    StartupWMClass: linux.executableName,
    Categories: asList(linux.category),
    MimeType: mimeTypes.map((type) => `${type};`).join(''),
  }
  const actions = Object.entries(linux.desktop.desktopActions).map(([name, action]) =>
    group(`Desktop Action ${name}`, action),
  )
  return [group('Desktop Entry', entry), ...actions].join('\n')
}

function group(title, entries) {
  const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}`)
  return [`[${title}]`, ...lines, ''].join('\n')
}

function asList(value) {
  return value.endsWith(';') ? value : `${value};`
}
