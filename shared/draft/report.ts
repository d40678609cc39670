// What a check of a draft says: findings with places, per-client verdicts, sizes.
import type { Finding } from '../finding.ts';
import type { MessageForm } from '../message/form.ts';
import type { MimeStructure } from '../message/mime.ts';
import type { RenderedDraft, TemplateReadings } from './rendering.ts';
import type { Dialect, DraftSource } from './source.ts';
import type { ClientId, SupportReport } from './support.ts';

/** What is checked. */
export type Draft = {
  readonly source: DraftSource;
  readonly dialect: Dialect;
  /** The clients that must be right. Never empty. */
  readonly targets: readonly ClientId[];
  /** The template's name in SES, a file's name, or null. */
  readonly name: string | null;
  /** What makes it a whole message; a template has none. */
  readonly message?: DraftMessage | null | undefined;
};

export type DraftMessage = {
  readonly form: MessageForm;
  /** Of the bytes that are the message; null: it is built from the form and the texts. */
  readonly raw: MimeStructure | null;
};

/** The message as its bytes would be, or are. */
export type DraftMime = {
  /** Attachments of a message that is built are left empty in it. */
  readonly structure: MimeStructure;
  /** Of the whole message, attachments as base64. */
  readonly messageBytes: number;
  readonly isRaw: boolean;
};

/** Bytes of the message as SES would send it. */
export type DraftSizes = {
  /** The template's own text and HTML, UTF-8: SES takes 500 KB. */
  readonly templateBytes: number;
  /** The rendered HTML as quoted-printable or base64, whichever SES would take: Gmail clips at 102 KB. */
  readonly htmlBytes: number;
  readonly textBytes: number;
  readonly messageBytes: number;
};

/** Gmail shows no more of the HTML as it is sent; measured by others: github.com/hteumeuleu/email-bugs/issues/41. */
export const gmailClipBytes = 102 * 1024;

export type DraftReport = {
  readonly findings: readonly Finding[];
  readonly readings: TemplateReadings;
  readonly rendered: RenderedDraft;
  /** Null where there is no HTML. */
  readonly support: SupportReport | null;
  readonly sizes: DraftSizes;
  readonly elapsedMs: number;
};

export type MjmlFault = { readonly line: number; readonly message: string; readonly tag: string | null };
export type CompiledMjml = { readonly html: string; readonly faults: readonly MjmlFault[] };
