// SES's stored templates: the list of a region, one template, and what may be changed of it.
import type { RegionName } from '../aws.ts';
import type { Failure } from '../failure.ts';
import type { Text } from '../text.ts';
import type { TemplatePlan } from './asks.ts';
import type { TemplatePart } from './source.ts';

/** `TemplateContent` of API v2; null: there is no such part. */
export type TemplateContent = {
  readonly subject: string | null;
  readonly html: string | null;
  readonly text: string | null;
};

/** One line of `ListEmailTemplates`, with what was read of it since. */
export type TemplateRow = {
  readonly name: string;
  readonly createdAtMs: number;
  /** Null until GetEmailTemplate was asked (SES lists names only). */
  readonly subject: string | null;
  readonly readAtMs: number | null;
  /** A draft of it is kept here whose text SES does not hold. */
  readonly changedHere: boolean;
};

export type TemplatePage = {
  readonly region: RegionName;
  readonly total: number;
  readonly matching: number;
  /** Of `total`, so many have their subject read. */
  readonly subjectsKnown: number;
  readonly offset: number;
  readonly rows: readonly TemplateRow[];
  /** False while names are still being read, or where reading broke off. */
  readonly complete: boolean;
  readonly readAtMs: number | null;
  readonly failure: Failure | null;
};

export type TemplateProgress = {
  readonly runId: string;
  readonly region: RegionName;
  /** `export`: of the names that are written to files; `done` of them are. */
  readonly phase: 'names' | 'subjects' | 'export';
  readonly done: number;
  /** Null while the names are being counted. */
  readonly total: number | null;
  readonly waitingMs: number;
  readonly ended: 'complete' | 'cancelled' | 'failed' | null;
  readonly failure: Failure | null;
};

/** The exact calls of a plan, nothing sent. */
export type TemplatePreview = {
  readonly calls: readonly {
    readonly operation: string;
    readonly action: string;
    readonly input: { readonly [key: string]: unknown };
    readonly commandLine: string;
  }[];
  readonly effect: Text;
  readonly undo: Text;
  /** Parts that SES holds and that the plan would take away. */
  readonly drops: readonly TemplatePart[];
  /** What must be typed to send it; null where pressing is enough. */
  readonly typed: string | null;
};

/** What became of a plan. */
export type TemplateResult =
  | { readonly kind: 'done'; readonly plan: TemplatePlan; readonly atMs: number }
  /** SES holds something else than what was opened: nothing was sent. `theirs` null: it was deleted. */
  | {
      readonly kind: 'conflict';
      readonly base: TemplateContent | null;
      readonly theirs: TemplateContent | null;
      readonly mine: TemplateContent;
    }
  /** A rename or copy that went half-way: what was done, what was not. */
  | { readonly kind: 'half'; readonly says: Text; readonly failure: Failure };
