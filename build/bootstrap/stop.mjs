// A stop that is no bug: one clear sentence for the user, and nothing of a stack.

/** Ends the program with a sentence instead of a stack trace. */
export class Stop extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`plumbline: ${line}\n`);
}
