/** Something the person can act on: told as its message alone, without a stack. */
export class CommandError extends Error {}
