// Finds two terms written without a space between, as when the strings of a TXT record are joined (RFC 7208 3.3).

/** What begins a term beyond doubt, also in the middle of a word. */
const beginning =
  /(?:[-+~?](?:all$|(?:include|exists|ip4|ip6|ptr|mx|a):)|(?:include|exists|ip4|ip6):|redirect=|exp=|v=spf1)/giu;

/** Where in a word the second term begins, or null where it reads as one. */
export function findGlue(word: string): number | null {
  for (const match of word.matchAll(beginning)) {
    const { index } = match;
    if (index === 0 || /^[-+~?]$/u.test(word.slice(0, index))) continue;
    // Inside a macro the signs are delimiters.
    if (/%\{[^}]*$/u.test(word.slice(0, index))) continue;
    const before = word.slice(0, index);
    // What follows a colon or equals sign is an argument, however odd.
    if (/[:=]$/u.test(before) || (/[/.]$/u.test(before) && !/^[-+~?]all$/iu.test(match[0]))) continue;
    if (startsTerm(before)) return index;
  }
  return null;
}

function startsTerm(text: string): boolean {
  return /^[-+~?]?(?:all|a|mx|ptr|include|exists|ip4|ip6)(?:[:/]|$)|^(?:redirect|exp)=|^v=spf1$/iu.test(text);
}
