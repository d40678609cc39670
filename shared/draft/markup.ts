// A part's HTML as the checks read it: a flat list of elements with spans, its texts, and its CSS.
import type { Span } from '../detail.ts';

export type MarkupAttribute = {
  /** Lower case. */
  readonly name: string;
  /** References decoded. In a template, each character of `{{...}}` is the filler U+E000. */
  readonly value: string;
  /** Name, equals sign and value. */
  readonly span: Span;
  /** Without the quotes; null where it has no value. */
  readonly valueSpan: Span | null;
  /** A value of the data is in it: what it will be is not known here. */
  readonly dynamic: boolean;
};

export type MarkupElement = {
  /** Its place in `Markup.elements`, which is document order. */
  readonly index: number;
  /** Lower case. */
  readonly name: string;
  /** -1 for a root. */
  readonly parent: number;
  readonly attributes: readonly MarkupAttribute[];
  /** From the start tag to the end of the end tag; elements that the parser adds itself have none. */
  readonly span: Span | null;
  readonly startTag: Span | null;
  readonly endTag: Span | null;
  /** Of its `style` attribute. */
  readonly style: readonly Declaration[];
};

export type MarkupText = {
  /** The element that it stands in; -1 at the root. */
  readonly parent: number;
  readonly text: string;
  readonly span: Span | null;
  readonly dynamic: boolean;
};

export type MarkupComment = {
  readonly text: string;
  readonly span: Span;
  /**
   * What Outlook for Windows reads: the condition of `<!--[if gte mso 9]>`, `<!--[if !mso]><!-->` or `<![if !mso]>`, and `endif`
   * for what closes one that reveals (`<!--<![endif]-->`, `<![endif]>`).
   */
  readonly conditional: string | null;
};

export type Declaration = {
  /** Lower case. */
  readonly property: string;
  /** As written, without `!important`. */
  readonly value: string;
  readonly important: boolean;
  readonly span: Span;
  readonly valueSpan: Span;
};

export type StyleRule = {
  /** One by one, as written. */
  readonly selectors: readonly string[];
  readonly selectorSpan: Span;
  readonly declarations: readonly Declaration[];
  /** What is around it from the outside in: `@media (max-width: 600px)`, and the selectors of rules that it is nested in. */
  readonly within: readonly string[];
  readonly span: Span;
};

/** Declarations of an at-rule (`@font-face`) stand in `rules`, without selectors, `within` it. */
export type AtRule = {
  /** Lower case, without the at sign. */
  readonly name: string;
  readonly prelude: string;
  /** Name and prelude. */
  readonly head: Span;
  /** With its block or semicolon. */
  readonly span: Span;
};

export type CssFaultCode =
  | 'block-unclosed'
  | 'brace-unopened'
  | 'comment-unclosed'
  | 'string-broken'
  | 'declaration-broken'
  | 'declaration-outside-rule'
  | 'selector-empty'
  | 'rule-without-block'
  | 'nested-too-deep';

export type CssFault = { readonly span: Span; readonly message: CssFaultCode };

/** One `<style>` element. */
export type StyleSheet = {
  /** Index of its element. */
  readonly element: number;
  readonly span: Span;
  readonly rules: readonly StyleRule[];
  readonly atRules: readonly AtRule[];
  /** Where CSS could not be read. */
  readonly faults: readonly CssFault[];
};

/** An HTML parse error as the standard names it: `missing-end-tag-name`. */
export type MarkupFault = { readonly code: string; readonly span: Span };

export type Markup = {
  /** The text that the spans are in: a template with its tags masked (the same length, so that spans hold in the source), or rendered HTML. */
  readonly text: string;
  /** The doctype's name and identifiers, null where there is none. */
  readonly doctype: string | null;
  readonly elements: readonly MarkupElement[];
  readonly texts: readonly MarkupText[];
  readonly comments: readonly MarkupComment[];
  readonly styles: readonly StyleSheet[];
  readonly faults: readonly MarkupFault[];
};
