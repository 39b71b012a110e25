export const appScheme = 'app'
export const appHost = 'attune'
export const appOrigin = `${appScheme}://${appHost}`
