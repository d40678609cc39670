// What SES would make of a template and its data: the filled-in parts, what is missing, and whether SES agrees.
import type { Text } from '../text.ts';
import type { Place, TemplatePart } from './source.ts';

/** The template itself cannot be read: SES would refuse it or fail to render it. */
export type TemplateFault = { readonly place: Place; readonly says: Text };

/** A name in a template: `{{contact.firstName}}`, `{{#each items}}`. */
export type VariableUse = {
  /** As written: `contact.firstName`, `../total`, `@index`, `ses:openTracker`. */
  readonly written: string;
  /** From the root of the data where that can be told (`items[].name` inside `each`), else null. */
  readonly path: string | null;
  /** A value fails when it is missing; what a block asks for may be missing. */
  readonly use: 'value' | 'block' | 'argument';
  readonly place: Place;
};

/** A tag that is no plain value, as the inline dialect would refuse it. */
export type TemplateTag = {
  readonly kind: 'block' | 'partial' | 'inline-partial' | 'decorator' | 'helper' | 'comment' | 'unescaped';
  /** `if`, `each`, the partial's name, ... */
  readonly name: string;
  readonly place: Place;
  /** Of a partial call: where the inline partial is defined in this part; null where it is not. */
  readonly definedAt: Place | null;
};

/** One part as it was read, without data. */
export type TemplateReading = {
  readonly part: TemplatePart;
  readonly fault: TemplateFault | null;
  readonly variables: readonly VariableUse[];
  readonly tags: readonly TemplateTag[];
};
export type TemplateReadings = { readonly [P in TemplatePart]: TemplateReading | null };

/** Text of the rendered part that comes from a span of the template. Pieces follow each other and leave no gap in the rendered text. */
export type Piece = {
  /** Half-open, in the rendered text. */
  readonly start: number;
  readonly end: number;
  /** In the template. `text`: characters match one by one. `value`: the whole comes from the tag there. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'value';
};

export type MissingVariable = {
  readonly written: string;
  readonly path: string | null;
  readonly place: Place;
  /** A name in the data that differs by case, or by a letter or two. */
  readonly meant: string | null;
  /** `null`: it is there, as JSON's null, which real SES is reported not to send either. */
  readonly why: 'missing' | 'null' | 'case';
};

/** Why rendering ended before the end: a hostile or broken template never runs on. */
export type RenderStop = 'steps' | 'output' | 'depth' | 'fault' | 'data';

export type RenderedPart = {
  /** As far as it came; a missing value is empty in it. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly missing: readonly MissingVariable[];
  readonly stopped: RenderStop | null;
  /** What it stopped at, where `stopped` is `fault`. */
  readonly fault?: TemplateFault | null;
};

export type RenderedDraft = {
  readonly subject: RenderedPart | null;
  readonly html: RenderedPart | null;
  readonly text: RenderedPart | null;
  /** Where the data is no JSON object; the parts are then rendered with an empty one. */
  readonly dataFault: { readonly place: Place; readonly says: Text } | null;
};

/** SES's rendering of the stored template beside ours, part by part. */
export type Parity = {
  readonly name: string;
  readonly region: string;
  readonly atMs: number;
  readonly parts: readonly ParityPart[];
  /** What SES said where it would not render: its message names the missing attribute. */
  readonly refused: string | null;
  /** What ours says in the same case. */
  readonly oursMissing: readonly string[];
};

export type ParityPart = {
  readonly part: TemplatePart;
  /** Nothing differs but what the transport of mail does to line ends. */
  readonly same: boolean;
  readonly ours: string | null;
  readonly ses: string | null;
  /** Where they part, in UTF-8 bytes of ours and in characters; line ends and their like once, at the first of them. */
  readonly differences: readonly {
    readonly byteOffset: number;
    readonly oursStart: number;
    readonly oursEnd: number;
    readonly sesStart: number;
    readonly sesEnd: number;
    /** What the difference is where it has a name: line ends, a trailing line, blanks, an escaped value. */
    readonly says: Text;
  }[];
};
