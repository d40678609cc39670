// A mail that is wider than its frame, made to be scrolled sideways: the frame grows, and the mail is laid out as before.

/** Of a media query: `(max-width: 480px)`, `(min-width:30em)`. */
const widthInPx = /((?:min|max)-(?:device-)?width\s{0,9}:\s{0,9})(\d{1,5})(?=\.?\d{0,3}px)/giu;
const widthInEm = /((?:min|max)-(?:device-)?width\s{0,9}:\s{0,9})(\d{1,4}(?:\.\d{1,3})?)(?=r?em)/giu;
const emPx = 16;

/**
 * What the mail asks of the width is asked of the frame, so that its thresholds move with it. Nothing in a sandbox without scripts can
 * be scrolled from outside.
 */
export function widenMail(html: string, framePx: number, beyondPx: number): string {
  if (beyondPx <= 1) return html;
  const moved = html.replace(/@media[^{}]{1,500}\{/giu, (rule) => {
    const inPx = rule.replace(widthInPx, (_, name: string, px: string) => `${name}${Number(px) + beyondPx}`);
    return inPx.replace(widthInEm, (_, name: string, em: string) => `${name}${Number(em) + beyondPx / emPx}`);
  });
  return `${moved}<style>html{width:${framePx}px!important}</style>`;
}
