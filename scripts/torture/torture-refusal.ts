/** Something about the arguments that the person can mend: told as its message alone. */
export class TortureRefusal extends Error {}
