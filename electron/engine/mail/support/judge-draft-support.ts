// The verdict per client of a whole draft: of its template in all branches, and of the HTML that its data brings.
import type { Markup } from '../../../../shared/draft/markup.ts';
import type { RenderedPart } from '../../../../shared/draft/rendering.ts';
import type { ClientId, FeatureUse, SupportReport } from '../../../../shared/draft/support.ts';
import { lineStartsOf, placeAt } from '../place-at.ts';
import { isFromData, spanInSource } from '../span-in-source.ts';
import { judgeSupport } from './judge-support.ts';
import type { SupportData } from './parse-support.ts';
import { sumUpSupport, worseOf } from './sum-up-support.ts';

export type DraftHtml = {
  readonly markup: Markup;
  readonly rendered: RenderedPart | null;
  readonly renderedMarkup: Markup | null;
};

export function judgeDraftSupport(html: DraftHtml, targets: readonly ClientId[], data: SupportData): SupportReport {
  const report = judgeSupport(html.markup, targets, data);
  const { rendered, renderedMarkup } = html;
  if (rendered === null || renderedMarkup === null || !bringsMarkup(rendered)) return report;
  const { pieces } = rendered;
  const starts = lineStartsOf(html.markup.text);
  const brought = judgeSupport(renderedMarkup, targets, data).uses.flatMap((use) => {
    const spans = use.places.filter((place) => isFromData(pieces, place)).map((place) => spanInSource(pieces, place));
    // What comes out of a loop is one place.
    const once = [...new Map(spans.map((span) => [span.start, span])).values()];
    // The text is the data's: nothing can be mended in the template.
    return once.length === 0 ? [] : [{ ...use, places: once.map((span) => placeAt('html', starts, span)), cures: [] }];
  });
  return sumUpSupport({ ...report, uses: merged(report.uses, brought) });
}

/** SES puts values in as they are, so that one may be HTML. */
function bringsMarkup({ text, pieces }: RenderedPart): boolean {
  return pieces.some(({ kind, start, end }) => kind === 'value' && text.slice(start, end).includes('<'));
}

function merged(uses: readonly FeatureUse[], more: readonly FeatureUse[]): readonly FeatureUse[] {
  const bySlug = new Map(uses.map((use) => [use.slug, use]));
  for (const use of more) {
    const there = bySlug.get(use.slug);
    bySlug.set(use.slug, there === undefined ? use : joined(there, use));
  }
  return [...bySlug.values()];
}

function joined(one: FeatureUse, other: FeatureUse): FeatureUse {
  return {
    ...one,
    places: [...one.places, ...other.places].toSorted((a, b) => a.start - b.start),
    clients: one.clients.map((client) => {
      const same = other.clients.find(({ id }) => id === client.id);
      if (same === undefined) return client;
      return {
        ...client,
        level: worseOf(client.level, same.level),
        notes: [...new Set([...client.notes, ...same.notes])],
      };
    }),
  };
}
