// What we need of the workshop: a thread beside the window's, where drafts are rendered, checked and compiled, and which can be ended.
import type { ImageFacts, OutsideEvidence } from '../../shared/draft/outside.ts';
import type { Preview, PreviewLook } from '../../shared/draft/preview.ts';
import type { ParityPart, RenderedDraft, TemplateReadings } from '../../shared/draft/rendering.ts';
import type { CompiledMjml, Draft, DraftReport } from '../../shared/draft/report.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { SupportFacts } from '../../shared/draft/support.ts';
import type { CalendarFields } from '../../shared/message/asks.ts';
import type { Calendar, MessageForm } from '../../shared/message/form.ts';
import type { MimeStructure } from '../../shared/message/mime.ts';
import type { RawView, ReadMessage } from '../../shared/message/raw-view.ts';
import type { ReceivedReading } from '../../shared/message/received-reading.ts';
import type { Outcome } from '../../shared/failure.ts';

export type PreviewWork = {
  readonly source: DraftSource;
  readonly looks: readonly PreviewLook[];
  readonly sender: string;
  readonly imageBase: string | null;
  /** Where a `cid:` image is shown from, by content id. */
  readonly inlineImages?: { readonly [contentId: string]: string };
};

export type AmendedMessage = { readonly form: MessageForm; readonly content: BuildWork['content'] };

export type MeasuredImage = Pick<ImageFacts, 'format' | 'widthPx' | 'heightPx'>;

/** A message's texts, filled in, and its form with the bytes of what it carries. */
export type BuildWork = {
  readonly form: MessageForm;
  readonly content: { readonly subject: string; readonly html: string | null; readonly text: string | null };
  /** By blob; one that is missing is left empty. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  /** The `Date`, which SES sets anew. */
  readonly dateMs: number;
  /** What boundaries are made of, so that building twice gives the same bytes. */
  readonly seed: string;
};

/** What can be asked, by name. */
export type WorkshopWork = {
  readonly preview: { readonly takes: PreviewWork; readonly brings: Preview };
  readonly check: {
    readonly takes: { readonly draft: Draft; readonly outside: OutsideEvidence };
    readonly brings: DraftReport;
  };
  /** The parts as they were read, and filled in with their data. */
  readonly render: {
    readonly takes: { readonly source: DraftSource };
    readonly brings: { readonly readings: TemplateReadings; readonly rendered: RenderedDraft };
  };
  /** What SES rendered, as MIME, beside what we make of the same template and data. */
  readonly compare: {
    readonly takes: { readonly source: DraftSource; readonly mime: string };
    readonly brings: { readonly parts: readonly ParityPart[]; readonly rendered: RenderedDraft };
  };
  /** The message's exact bytes. */
  readonly build: { readonly takes: BuildWork; readonly brings: { readonly bytes: Uint8Array } };
  /** A message that was opened: form, texts, what the form cannot say, and the attachments' bytes. */
  readonly readMessage: { readonly takes: { readonly bytes: Uint8Array }; readonly brings: ReadMessage };
  /** Writes what differs between two forms and texts into bytes, and leaves every other byte alone. */
  readonly amend: {
    readonly takes: {
      readonly bytes: Uint8Array;
      readonly before: AmendedMessage;
      readonly after: AmendedMessage;
      readonly blobs: ReadonlyMap<string, Uint8Array>;
    };
    readonly brings: { readonly bytes: Uint8Array; readonly structure: MimeStructure };
  };
  readonly viewRaw: {
    readonly takes: { readonly bytes: Uint8Array };
    readonly brings: Omit<RawView, 'blob' | 'isRaw'>;
  };
  /** The bytes that a typed text stands for: its markers are the bytes that were cut. */
  readonly putRaw: {
    readonly takes: { readonly bytes: Uint8Array; readonly text: string };
    readonly brings: { readonly bytes: Uint8Array };
  };
  /** One part of a message, decoded; null where there is none at the path. */
  readonly readPart: {
    readonly takes: { readonly bytes: Uint8Array; readonly path: string };
    readonly brings: { readonly fileName: string | null; readonly content: Uint8Array } | null;
  };
  readonly printCalendar: { readonly takes: CalendarFields; readonly brings: Calendar };
  readonly readCalendar: { readonly takes: { readonly text: string }; readonly brings: CalendarFields | null };
  /** A received message as far as it can be read without asking anybody. */
  readonly readReceived: { readonly takes: { readonly bytes: Uint8Array }; readonly brings: ReceivedReading };
  readonly compile: { readonly takes: { readonly mjml: string }; readonly brings: CompiledMjml };
  /** The text part that HTML would have; template tags stay as they are. */
  readonly textOf: { readonly takes: { readonly html: string }; readonly brings: { readonly text: string } };
  /** What an image's bytes say of it; nulls where they are none. */
  readonly measureImage: { readonly takes: { readonly bytes: Uint8Array }; readonly brings: MeasuredImage };
  /** Checks with this caniemail data from now on; null: with what was shipped. Refused where it is not such data. */
  readonly useSupport: { readonly takes: { readonly json: string | null }; readonly brings: SupportFacts };
};
export type WorkshopTask = keyof WorkshopWork;

export type Workshop = {
  /** Work that does not end in time is ended with its thread: `took-too-long`. Never rejects. */
  work<T extends WorkshopTask>(task: T, takes: WorkshopWork[T]['takes']): Promise<Outcome<WorkshopWork[T]['brings']>>;
  close(): Promise<void>;
};
