// What the editor is given and what it tells: it knows texts, places and findings, and nothing of where they come from.
import type { Severity } from '../../shared/finding.ts';
import type { Cure, DraftPart, DraftSource, Place } from '../../shared/draft/source.ts';
import type { Reveal } from './reveal.ts';

/** A finding at a place: a wavy line, a hover, quick fixes. */
export type EditorMark = {
  readonly id: string;
  readonly severity: Severity;
  readonly place: Place;
  /** In the language of the window. */
  readonly title: string;
  readonly says: string;
  readonly cures: readonly Cure[];
};

export type PartEditorProps = {
  /** Undo, folding and the cursor are kept per draft and part. */
  readonly draftId: string;
  readonly source: DraftSource;
  readonly part: DraftPart;
  /** Another number: the texts were put there by something else than typing. */
  readonly replaced: number;
  readonly marks: readonly EditorMark[];
  /**
   * The texts that the marks are about; null before the first check. Where a part has been typed in since, its quick fixes
   * wait for the next check, because they would hit other places. Left out: the marks are taken to be current.
   */
  readonly checked?: DraftSource | null;
  readonly reveal: Reveal | null;
  /** The HTML that MJML compiles to cannot be typed. */
  readonly readOnly: boolean;
  readonly dark: boolean;
  readonly onEdit: (part: DraftPart, text: string) => void;
  readonly onCursor: (part: DraftPart, offset: number) => void;
  /** A definition or a search result in another part. */
  readonly onGoTo: (place: Omit<Reveal, 'count'>) => void;
};
