// Judges what is wrong with a draft's HTML as recipients get it, each place led back to the template.
import type { Span } from '../../../shared/detail.ts';
import type { Markup, MarkupFault } from '../../../shared/draft/markup.ts';
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Text } from '../../../shared/text.ts';
import { spanInSource } from '../mail/span-in-source.ts';
import { type Judgement } from './define-audit.ts';
import { judgePlaces } from './judge-places.ts';

export type FaultInputs = {
  readonly draft: Draft;
  readonly draftMarkup: Markup;
  readonly draftRendered: RenderedDraft;
  readonly draftRenderedMarkup: Markup;
};

/** `says`: null where the fault is another audit's. */
export function judgeFaults(inputs: FaultInputs, says: (fault: FoundFault) => Text | null): Judgement {
  const found = faultsIn(inputs).flatMap((fault) => {
    const said = says(fault);
    return said === null ? [] : [{ span: fault.span, says: said, code: fault.code }];
  });
  // What stands in a loop is said once.
  const once = new Map(found.map((fault) => [`${fault.code} ${fault.span.start}`, fault]));
  return judgePlaces(inputs.draft, [...once.values()]);
}

export type FoundFault = {
  readonly code: string;
  readonly span: Span;
  /** The markup at the place, and what comes after it. */
  readonly written: string;
  readonly follows: string;
};

/**
 * Of the filled-in HTML: only there the branches of a template are decided, so that `{{#if}}<div>{{/if}}` is closed or not.
 * A rendering that broke off says nothing of what comes after; then the template itself is read.
 */
function faultsIn({ draftMarkup, draftRendered: { html }, draftRenderedMarkup }: FaultInputs): readonly FoundFault[] {
  if (html === null || html.stopped !== null) return draftMarkup.faults.map((fault) => foundIn(draftMarkup, fault));
  return draftRenderedMarkup.faults.map((fault) => ({
    ...foundIn(draftRenderedMarkup, fault),
    span: spanInSource(html.pieces, fault.span),
  }));
}

const maxWritten = 60;

function foundIn({ text }: Markup, { code, span }: MarkupFault): FoundFault {
  const written = text.slice(span.start, Math.min(span.end, span.start + maxWritten));
  return { code, span, written, follows: text.slice(span.end, span.end + maxWritten) };
}
