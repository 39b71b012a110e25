export const appScheme = 'app'
export const appHost = 'attune'
export const appOrigin = `${appScheme}://${appHost}`

/** The lock page has an origin of its own, so that Chromium ends the process of the page before it. */
export const lockHost = 'attune-lock'
export const lockOrigin = `${appScheme}://${lockHost}`
