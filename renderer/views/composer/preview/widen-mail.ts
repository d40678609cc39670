// A mail that is wider than its frame, made to be scrolled sideways: the frame grows, and the mail is laid out as before.

/** Of a media query: `(max-width: 480px)`, `(min-width:30em)`. */
const widthRule = /((?:min|max)-(?:device-)?width\s*:\s*)(\d{1,5}(?:\.\d{1,3})?)(px|r?em)/giu;
const emPx = 16;

/**
 * What the mail asks of the width is asked of the frame, so that its thresholds move with it. Nothing in a sandbox without scripts can
 * be scrolled from outside.
 */
export function widenMail(html: string, framePx: number, beyondPx: number): string {
  if (beyondPx <= 1) return html;
  const moved = html.replace(/@media[^{}]{1,500}\{/giu, (rule) =>
    rule.replace(
      widthRule,
      (_whole, name: string, amount: string, unit: string) =>
        `${name}${Number(amount) + (unit.toLowerCase() === 'px' ? beyondPx : beyondPx / emPx)}${unit}`,
    ),
  );
  return `${moved}<style>html{width:${framePx}px!important}</style>`;
}
