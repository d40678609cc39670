// Conditional comments, by which Outlook for Windows reads other HTML than everyone else.
import type { Span } from '../../../../shared/detail.ts';
import type { Markup, MarkupComment } from '../../../../shared/draft/markup.ts';
import { blanked } from './mask-template.ts';

const opener = /^\s*\[if\s([^\]]{0,200})\]/iu;

/** `gte mso 9` of `<!--[if gte mso 9]>`, `endif` of `<!--<![endif]-->`; null where the comment is no condition. */
export function conditionOf(comment: string): string | null {
  const opened = opener.exec(comment);
  if (opened !== null) return (opened[1] ?? '').trim();
  return /^\s*(?:<!)?\[endif\]/iu.test(comment) ? 'endif' : null;
}

/** `<!--[if !mso]><!-->`: what follows is for everyone who does not read conditions. */
export function reveals({ text }: MarkupComment): boolean {
  return opener.test(text) && /^[\s<>!-]*$/u.test(text.replace(opener, ''));
}

/**
 * The text as Outlook for Windows reads it, of the same length: what is for Outlook stands open, what is not for it is blank.
 * Null where nothing is conditional, so that both are the same.
 */
export function outlookText({ text, comments }: Pick<Markup, 'text' | 'comments'>): string | null {
  const conditions = comments.filter(({ conditional }) => conditional !== null);
  if (conditions.length === 0) return null;
  const parts: string[] = [];
  let done = 0;
  /** Where what Outlook skips began. */
  let hiddenFrom: number | null = null;
  const blank = ({ start, end }: Span): void => {
    parts.push(text.slice(done, start), blanked(text.slice(start, end)));
    done = end;
  };
  for (const comment of conditions) {
    const { span, conditional } = comment;
    if (hiddenFrom !== null) {
      if (conditional !== 'endif') continue;
      blank({ start: hiddenFrom, end: span.end });
      hiddenFrom = null;
    } else if (conditional === null || conditional === 'endif') {
      blank(span);
    } else if (reveals(comment)) {
      if (isForOutlook(conditional)) blank(span);
      else hiddenFrom = span.start;
    } else if (isForOutlook(conditional)) {
      const inner = innerSpan(text, span);
      blank({ start: span.start, end: inner.start });
      blank({ start: inner.end, end: span.end });
    }
  }
  parts.push(text.slice(done));
  return withoutIslands(parts.join(''));
}

/** Office's settings are no HTML, and would end the head where they stand in it. */
function withoutIslands(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf('<xml'); start !== -1; start = text.indexOf('<xml', done)) {
    const end = text.indexOf('</xml>', start);
    if (end === -1) break;
    parts.push(text.slice(done, start), blanked(text.slice(start, end + 6)));
    done = end + 6;
  }
  parts.push(text.slice(done));
  return parts.join('').replaceAll(/<\/?noscript>/giu, blanked);
}

/** Between `]>` and `<![endif]`. */
function innerSpan(text: string, { start, end }: Span): Span {
  const from = Math.min(text.indexOf(']>', start) + 2, end);
  const closing = text.lastIndexOf('<!', end - 4);
  return {
    start: from,
    end: closing > from && /^<!\[endif\]/iu.test(text.slice(closing, end)) ? closing : Math.max(from, end - 3),
  };
}

/** The versions of Word that Outlook for Windows was built on since 2007. */
const versions = [12, 14, 15, 16] as const;

/** Whether the condition holds for any Outlook for Windows in use. */
export function isForOutlook(condition: string): boolean {
  return versions.some((version) => holds(condition, version));
}

/** `(gte mso 9)|(IE)`, `!mso`: by Microsoft's "About conditional comments". */
function holds(condition: string, version: number): boolean {
  const words = condition.toLowerCase().match(/[()!&|]|[a-z]+|\d+/gu) ?? [];
  let at = 0;
  const take = (word: string): boolean => {
    if (words[at] !== word) return false;
    at += 1;
    return true;
  };
  const either = (): boolean => {
    let value = both();
    while (take('|')) value = both() || value;
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (take('&')) value = one() && value;
    return value;
  };
  const one = (): boolean => {
    if (take('!')) return !one();
    if (take('(')) {
      const value = either();
      take(')');
      return value;
    }
    return feature();
  };
  const feature = (): boolean => {
    const comparison = /^[gl]te?$/u.test(words[at] ?? '') ? words[at++] : 'eq';
    const name = words[at++];
    const asked = /^\d+$/u.test(words[at] ?? '') ? Number(words[at++]) : null;
    if (name === 'true') return true;
    if (name !== 'mso') return false;
    return asked === null || compares(comparison ?? 'eq', version, asked);
  };
  return either();
}

function compares(comparison: string, version: number, asked: number): boolean {
  switch (comparison) {
    case 'gt':
      return version > asked;
    case 'gte':
      return version >= asked;
    case 'lt':
      return version < asked;
    case 'lte':
      return version <= asked;
    default:
      return version === asked;
  }
}
