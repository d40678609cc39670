// The closed set of shapes in which a finding shows its proof and its cure.
import type { DnsName } from './dns.ts';
import type { Cure, Place } from './draft/source.ts';
import type { Text } from './text.ts';

export type RecordType = 'TXT' | 'CNAME' | 'MX' | 'A' | 'AAAA' | 'PTR';

/** A half-open span of characters. */
export type Span = { readonly start: number; readonly end: number };

/** The exact record to publish, change to, or (with `act: 'remove'`) delete. */
export type RecordToPublish = {
  readonly kind: 'record-to-publish';
  readonly act: 'add' | 'replace' | 'remove';
  readonly name: DnsName;
  readonly type: RecordType;
  /** The value as typed into a DNS panel: TXT without quotes, MX as `10 mail.example.com`. */
  readonly value: string;
  readonly ttlSeconds: number;
  /** What stands there now, where it is replaced. */
  readonly instead?: string;
  /** The spans of `value` that differ from `instead`. */
  readonly changed?: readonly Span[];
  /** What to know before publishing, for example a placeholder to fill in. */
  readonly note?: Text;
};

/** A place in a text, and what is wrong there. */
export type Mark = Span & { readonly reason: Text };

/** A record or header as found, with the offending places marked. */
export type Excerpt = {
  readonly kind: 'excerpt';
  /** Where it stands, for example `_dmarc.example.com TXT`. */
  readonly label: Text;
  readonly text: string;
  readonly marks: readonly Mark[];
};

export type Cell = Text | string;

export type Table = {
  readonly kind: 'table';
  readonly title: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Tone = 'ok' | 'warn' | 'bad' | 'unknown' | 'plain';

export type TreeNode = {
  /** The term or name in mono: `include:_spf.example.com`. */
  readonly label: string;
  /** The cost or count beside it: "3 lookups". */
  readonly badge?: Text;
  readonly note?: Text;
  readonly tone: Tone;
  readonly children: readonly TreeNode[];
};

export type Tree = { readonly kind: 'tree'; readonly title: Text; readonly root: TreeNode };

/** Rows are things, columns are places, a cell is one glyph with its words. */
export type Matrix = {
  readonly kind: 'matrix';
  readonly title: Text;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly tone: Tone; readonly says: Text }[];
  }[];
};

export type Link = { readonly kind: 'link'; readonly label: Text; readonly url: string };

/** A place in a draft, what is wrong there, and quick fixes: a marker of the editor. */
export type DraftPlace = {
  readonly kind: 'place';
  readonly place: Place;
  readonly says: Text;
  readonly cures: readonly Cure[];
};

export type Detail = RecordToPublish | Excerpt | Table | Tree | Matrix | Link | DraftPlace;
