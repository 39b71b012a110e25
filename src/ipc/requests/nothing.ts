import { z } from 'zod'

/** What a request without an input is given, and one without an answer gives. */
export const nothing = z.void()
