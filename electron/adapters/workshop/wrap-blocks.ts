// Keeps the template tags that stand between MJML's elements, which MJML would drop, by wrapping each in `mj-raw` (mjmlio/mjml#1268).

/** Where MJML reads elements only, and takes `mj-raw` among them. */
const containers = new Set(['mj-body', 'mj-wrapper', 'mj-section', 'mj-group', 'mj-column', 'mj-hero']);

/** No line is added, so that MJML's own faults keep their lines. */
export function wrapBlocks(mjml: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  for (let at = 0; at < mjml.length;) {
    const end = endOfToken(mjml, at);
    const token = mjml.slice(at, end);
    if (!token.startsWith('<')) parts.push(containers.has(open.at(-1) ?? '') ? wrapTags(token) : token);
    else {
      follow(token, open);
      parts.push(token);
    }
    at = end;
  }
  return parts.join('');
}

/** Of a comment, of a tag with its quoted values, or of the text before the next of these. */
function endOfToken(mjml: string, at: number): number {
  const next = (found: number, length: number): number => (found === -1 ? mjml.length : found + length);
  if (mjml.startsWith('<!--', at)) return next(mjml.indexOf('-->', at + 4), 3);
  if (mjml[at] !== '<') return next(mjml.indexOf('<', at), 0);
  let quote: string | undefined;
  for (let here = at + 1; here < mjml.length; here += 1) {
    const character = mjml[here];
    if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return here + 1;
  }
  return mjml.length;
}

/** HTML within a text need not close what it opens: an end tag closes all up to its own start. */
function follow(token: string, open: string[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/iu.exec(token) ?? [];
  if (name === '' || token.endsWith('/>')) return;
  const lowered = name.toLowerCase();
  const start = open.lastIndexOf(lowered);
  if (slash === '') open.push(lowered);
  else if (start !== -1) open.length = start;
}

const wrapTags = (text: string): string => text.replaceAll(/\{{2,3}[^{}]*\}{2,3}/gu, '<mj-raw>$&</mj-raw>');
