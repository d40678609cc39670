// A place that the editor is asked to show.
import type { DraftPart } from '../../shared/draft/source.ts';

/** `count` makes two equal wishes differ. */
export type Reveal = { readonly part: DraftPart; readonly start: number; readonly end: number; readonly count: number };
