// Closes a switch over a union: a new member that nobody handles stops the compiler here.

/** Throws when a value that the types rule out arrives anyway (old data on disk, a foreign sender). */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
