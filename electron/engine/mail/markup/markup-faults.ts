// What is wrong with HTML, by the names of its standard and a few of our own; what mail does on purpose is no fault.
import type { Span } from '../../../../shared/detail.ts';
import type { Markup, MarkupElement, MarkupFault } from '../../../../shared/draft/markup.ts';
import { firstIndex } from '../first-index.ts';
import { reveals } from './conditional-comments.ts';
import { filler } from './mask-template.ts';
import { limitCodes, type Tree } from './parse-tree.ts';

/** Whoever has more begins with these. */
const maxFaults = 1000;

type Read = Omit<Markup, 'faults' | 'doctype' | 'styles'>;

export function faultsOf(read: Read, { errors }: Tree): readonly MarkupFault[] {
  const faults = [
    ...errors.filter((error) => !isOnPurpose(read, error)),
    ...conditionFaults(read),
    ...unclosed(read),
    ...misplaced(read),
  ];
  const rankOf = ({ code }: MarkupFault): number => (limitCodes.has(code) ? 0 : 1);
  return faults
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.span.start - other.span.start)
    .slice(0, maxFaults);
}

function isOnPurpose({ text, comments }: Read, { code, span }: MarkupFault): boolean {
  switch (code) {
    // XHTML 1.0 Transitional, as most templates have it.
    case 'non-conforming-doctype':
      return true;
    // `<![if !mso]>` and `<![endif]>`.
    case 'incorrectly-opened-comment':
      return /^<!\[(?:if\s|endif)/iu.test(text.slice(text.lastIndexOf('<', span.start), span.start + 12));
    // `<!--[if !mso]><!-- -->`
    case 'nested-comment':
      return comments.some(
        (comment) => comment.span.end > span.start && comment.span.start <= span.start && reveals(comment),
      );
    // VML and Office: `<v:fill />`, `<o:p/>`.
    case 'non-void-html-element-start-tag-with-trailing-solidus':
      return /^<[\w-]*:/u.test(text.slice(span.start, span.start + 80));
    // Values where attributes stand: what they will be is not known.
    case 'duplicate-attribute':
      return text.charAt(span.start - 1) === filler || text.charAt(span.start) === filler;
    default:
      return false;
  }
}

function conditionFaults({ comments }: Read): readonly MarkupFault[] {
  const faults: MarkupFault[] = [];
  let open: Span | null = null;
  for (const comment of comments) {
    const { conditional, span, text } = comment;
    if (conditional === null) continue;
    if (conditional === 'endif') {
      if (open === null) faults.push({ code: 'conditional-comment-unopened', span });
      open = null;
    } else if (reveals(comment)) {
      if (open !== null) faults.push({ code: 'conditional-comment-unclosed', span: open });
      open = span;
    } else if (!/<!\[endif\]\s*$/iu.test(text.slice(-40))) {
      faults.push({
        code: 'conditional-comment-unclosed',
        span: { start: span.start, end: Math.min(span.end, span.start + 40) },
      });
    }
  }
  return open === null ? faults : [...faults, { code: 'conditional-comment-unclosed', span: open }];
}

/** HTML, "Void elements", and those whose end tag may be left out. */
const withoutEnd = new Set(
  (
    'area base br col embed hr img input link meta source track wbr basefont bgsound frame keygen param ' +
    'html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th plaintext'
  ).split(' '),
);

function unclosed({ text, elements }: Read): readonly MarkupFault[] {
  return elements.flatMap(({ name, startTag, endTag }) => {
    if (startTag === null || endTag !== null || withoutEnd.has(name) || name.includes(':')) return [];
    return text.startsWith('/>', startTag.end - 2) ? [] : [{ code: 'element-unclosed', span: startTag }];
  });
}

/** Content of a table outside its cells: HTML moves it before the table ("foster parenting"), Outlook does as it likes. */
function misplaced({ text: whole, elements, texts }: Read): readonly MarkupFault[] {
  const tables = new Map<number, Span[]>();
  for (const { name, parent, span } of elements) {
    if (name !== 'table' || span === null) continue;
    const spans = tables.get(parent);
    if (spans === undefined) tables.set(parent, [span]);
    else spans.push(span);
  }
  if (tables.size === 0) return [];
  const isMoved = (parent: number, offset: number): boolean => isInside(tables.get(parent) ?? [], offset);
  return [
    ...elements.flatMap(({ parent, startTag }: MarkupElement) =>
      startTag !== null && isMoved(parent, startTag.start) ? [{ code: 'content-outside-cell', span: startTag }] : [],
    ),
    ...texts.flatMap(({ parent, text, span, dynamic }) => {
      if (span === null || dynamic || text.trim() === '' || !isMoved(parent, span.end - 1)) return [];
      // What is moved joins the text that stands before the table: its own begins behind the last tag.
      const start = Math.max(span.start, whole.lastIndexOf('>', span.end - 1) + 1);
      return [{ code: 'content-outside-cell', span: { start, end: span.end } }];
    }),
  ];
}

/** Spans of siblings do not overlap and come in order. */
function isInside(spans: readonly Span[], offset: number): boolean {
  const before = spans[firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) >= offset) - 1];
  return before !== undefined && offset < before.end;
}
