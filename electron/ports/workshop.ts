// What we need of the workshop: a thread beside the window's, where drafts are rendered, checked and compiled, and which can be ended.
import type { ImageFacts, OutsideEvidence } from '../../shared/draft/outside.ts';
import type { Preview, PreviewLook } from '../../shared/draft/preview.ts';
import type { ParityPart, RenderedDraft, TemplateReadings } from '../../shared/draft/rendering.ts';
import type { CompiledMjml, Draft, DraftReport } from '../../shared/draft/report.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { SupportFacts } from '../../shared/draft/support.ts';
import type { Outcome } from '../../shared/failure.ts';

export type PreviewWork = {
  readonly source: DraftSource;
  readonly looks: readonly PreviewLook[];
  readonly sender: string;
  readonly imageBase: string | null;
};

export type MeasuredImage = Pick<ImageFacts, 'format' | 'widthPx' | 'heightPx'>;

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
