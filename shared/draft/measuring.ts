// What the window and its measuring frame say to each other; the frame draws hostile mail, so that each word is checked.
import type { Span } from '../detail.ts';
import { axeImpacts, type AxeViolation } from './outside.ts';

/** `id` is given back with the answer. */
export type MeasureAsk =
  /** Draws a document anew at the width and height that the frame has been given. */
  | {
      readonly kind: 'draw';
      readonly id: number;
      readonly html: string;
      readonly widthPx: number;
      readonly heightPx: number;
    }
  /** Which element is there? In pixels of the document. */
  | { readonly kind: 'at'; readonly id: number; readonly x: number; readonly y: number }
  /** Where is the element that an offset in the HTML part is in? */
  | { readonly kind: 'find'; readonly id: number; readonly offset: number }
  | { readonly kind: 'audit'; readonly id: number; readonly appearance: 'light' | 'dark' };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type MeasureAnswer =
  | { readonly kind: 'ready' }
  /** How large the whole mail is; wider than the frame where it would have to be scrolled sideways. Said again when images change it. */
  | { readonly kind: 'drawn'; readonly id: number; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'at'; readonly id: number; readonly span: Span | null }
  | { readonly kind: 'found'; readonly id: number; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'audited';
      readonly id: number;
      readonly violations: readonly AxeViolation[];
      readonly rulesRun: number;
    };

/** No mail is higher; what says so anyway shall not make the window's layout suffer. */
export const maxFrameHeightPx = 60_000;
export const maxBoxes = 50;
const maxViolations = 200;
const maxSpans = 500;

/** Null where it is none of ours. */
export function parseMeasureAsk(said: unknown): MeasureAsk | null {
  const id = numberOf(said, 'id');
  if (id === null) return null;
  const kind = memberOf(said, 'kind');
  if (kind === 'draw') {
    const [html, widthPx, heightPx] = [memberOf(said, 'html'), numberOf(said, 'widthPx'), numberOf(said, 'heightPx')];
    return typeof html === 'string' && widthPx !== null && heightPx !== null
      ? { kind, id, html, widthPx, heightPx }
      : null;
  }
  if (kind === 'at') {
    const [x, y] = [numberOf(said, 'x'), numberOf(said, 'y')];
    return x === null || y === null ? null : { kind, id, x, y };
  }
  if (kind === 'find') {
    const offset = numberOf(said, 'offset');
    return offset === null ? null : { kind, id, offset };
  }
  const appearance = memberOf(said, 'appearance');
  return kind === 'audit' && (appearance === 'light' || appearance === 'dark') ? { kind, id, appearance } : null;
}

/** Null where it is none of ours. */
export function parseMeasureAnswer(said: unknown): MeasureAnswer | null {
  const kind = memberOf(said, 'kind');
  if (kind === 'ready') return { kind };
  const id = numberOf(said, 'id');
  if (id === null) return null;
  if (kind === 'drawn') {
    const [widthPx, heightPx] = [numberOf(said, 'widthPx'), numberOf(said, 'heightPx')];
    return widthPx === null || heightPx === null
      ? null
      : { kind, id, widthPx: Math.max(0, widthPx), heightPx: Math.min(maxFrameHeightPx, Math.max(0, heightPx)) };
  }
  if (kind === 'at') return { kind, id, span: spanOf(memberOf(said, 'span')) };
  if (kind === 'found') return { kind, id, boxes: listOf(said, 'boxes', maxBoxes).flatMap(boxOf) };
  const rulesRun = numberOf(said, 'rulesRun');
  return kind === 'audited' && rulesRun !== null
    ? { kind, id, rulesRun, violations: listOf(said, 'violations', maxViolations).flatMap(violationOf) }
    : null;
}

function violationOf(said: unknown): readonly AxeViolation[] {
  const [rule, help] = [textOf(said, 'rule', 80), textOf(said, 'help', 500)];
  const [helpUrl, impact] = [textOf(said, 'helpUrl', 500), memberOf(said, 'impact')];
  const appearance = memberOf(said, 'appearance');
  if (rule === null || help === null || helpUrl === null || (appearance !== 'light' && appearance !== 'dark'))
    return [];
  const spans = listOf(said, 'spans', maxSpans).flatMap((span) => spanOf(span) ?? []);
  return [{ rule, help, helpUrl, impact: axeImpacts.find((known) => known === impact) ?? null, spans, appearance }];
}

function spanOf(said: unknown): Span | null {
  const [start, end] = [numberOf(said, 'start'), numberOf(said, 'end')];
  const isSpan =
    start !== null && end !== null && Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start;
  return isSpan ? { start, end } : null;
}

function boxOf(said: unknown): readonly Box[] {
  const [x, y] = [numberOf(said, 'x'), numberOf(said, 'y')];
  const [width, height] = [numberOf(said, 'width'), numberOf(said, 'height')];
  return x === null || y === null || width === null || height === null ? [] : [{ x, y, width, height }];
}

function memberOf(said: unknown, name: string): unknown {
  return typeof said === 'object' && said !== null ? Reflect.get(said, name) : undefined;
}

function numberOf(said: unknown, name: string): number | null {
  const value = memberOf(said, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function textOf(said: unknown, name: string, maxCharacters: number): string | null {
  const value = memberOf(said, name);
  return typeof value === 'string' ? value.slice(0, maxCharacters) : null;
}

function listOf(said: unknown, name: string, maxLength: number): readonly unknown[] {
  const value = memberOf(said, name);
  return Array.isArray(value) ? value.slice(0, maxLength) : [];
}
