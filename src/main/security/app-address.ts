export const appScheme = 'app'
export const appHost = 'attune'
export const appOrigin = `${appScheme}://${appHost}`

/** The lock page has an origin of its own, so that Chromium ends the process of the page before it. */
export const lockHost = 'attune-lock'
export const lockOrigin = `${appScheme}://${lockHost}`

/** The capture window has one as well, so that its page is held to the few requests that it has. */
export const captureHost = 'attune-capture'
export const captureOrigin = `${appScheme}://${captureHost}`
