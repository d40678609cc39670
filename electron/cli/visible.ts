// What a terminal is sent of texts that anybody may have written: nothing that it would obey.

/** Control characters, and marks that turn the order of what is written (UAX #9 2.1, 2.2, 2.4). */
export const obeyed = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Lines stay lines. */
export function visible(text: string): string {
  return text.replace(obeyed, (found) => (found === '\n' ? found : '\uFFFD'));
}

/** JSON that says the same, whatever it is shown on: what a terminal would obey is written as an escape. */
export function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(obeyed, (found) =>
    found === '\n' ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
