// What a designer writes: the parts of a template as they stand in the editor, and where in them something is.
import type { Text } from '../text.ts';

/** As SES names them, with the data to fill them in and the MJML that the HTML is compiled from. */
export const draftParts = ['subject', 'html', 'text', 'data', 'mjml'] as const;
export type DraftPart = (typeof draftParts)[number];

/** Parts that SES fills in with data. */
export const templateParts = ['subject', 'html', 'text'] as const;
export type TemplatePart = (typeof templateParts)[number];

/** `stored`: CreateEmailTemplate, all of Handlebars's built-in helpers. `inline`: TemplateContent in the sending call, plain values only. */
export const dialects = ['stored', 'inline'] as const;
export type Dialect = (typeof dialects)[number];

/** The text of every part exactly as it was typed, line ends included. */
export type DraftSource = {
  readonly subject: string;
  /** Null: there is no such part, which is not the same as an empty one. */
  readonly html: string | null;
  readonly text: string | null;
  /** JSON as typed; it may be broken. */
  readonly data: string;
  /** Where it is not null, the HTML is compiled from it and cannot be typed. */
  readonly mjml: string | null;
};

/** A half-open span of UTF-16 code units in a part, with its lines and columns, both counted from 1. */
export type Place = {
  readonly part: DraftPart;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A quick fix: texts to put in the place of spans, all in one undo step. Spans do not overlap. */
export type Cure = {
  readonly title: Text;
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
};

/** JSON as it was parsed. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonObject = { readonly [key: string]: JsonValue };
