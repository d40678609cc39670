// What of a draft's HTML and CSS breaks or degrades in the clients that it is for.
import type { Markup } from '../../../../shared/draft/markup.ts';
import type { ClientId, FeatureUse, SupportLevel, SupportReport } from '../../../../shared/draft/support.ts';
import { outlookText } from '../markup/conditional-comments.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { lineStartsOf, placeAt, type LineStarts } from '../place-at.ts';
import { featureCures } from './feature-cures.ts';
import { type FoundUses, findUses, type Use } from './find-uses.ts';
import { harmlessFeatures } from './harmless-features.ts';
import { saysNothing } from './initial-values.ts';
import { concernOf } from './note-rules.ts';
import type { ClientSupport, SupportData } from './parse-support.ts';
import { quickCures } from './quick-cures.ts';
import { sumUpSupport, worseOf } from './sum-up-support.ts';
import { isUnmissed } from './unmissed-uses.ts';

/** What one client reads, and what it makes of a feature. */
type Reader = { readonly id: ClientId; readonly found: FoundUses; readonly uses: ReadonlyMap<string, readonly Use[]> };

/** Outlook for Windows reads conditional comments, so that its HTML is another. */
const readsConditions: ClientId = 'outlook.windows';

export function judgeSupport(markup: Markup, targets: readonly ClientId[], data: SupportData): SupportReport {
  const isFineEverywhere = (slug: string): boolean =>
    targets.every((id) => data.features.get(slug)?.clients.get(id)?.answer === 'y');
  const read = (text: Markup): Omit<Reader, 'id'> => bySlug(findUses(text, (slug) => !isFineEverywhere(slug)));
  const everyone = read(markup);
  const forOutlook = targets.includes(readsConditions) ? outlookText(markup) : null;
  const outlook = forOutlook === null ? everyone : read(readMarkup(forOutlook));
  const readers = targets.map((id) => ({ id, ...(id === readsConditions ? outlook : everyone) }));
  const used = [...new Set([...everyone.found.met, ...outlook.found.met])].filter((slug) => data.features.has(slug));
  const starts = lineStartsOf(markup.text);
  const uses = used.flatMap((slug) => judgeFeature({ slug, readers, data, starts }) ?? []);
  const { clients, unknownFeatures = 0, updatedOn } = data.facts;
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const verdicts = targets.map((id) => ({ id, name: names.get(id) ?? id }));
  return sumUpSupport({ updatedOn, verdicts, uses, featuresUsed: used.length, unknownFeatures });
}

function bySlug(found: FoundUses): Omit<Reader, 'id'> {
  const uses = new Map<string, Use[]>();
  for (const use of found.uses) {
    const there = uses.get(use.slug);
    if (there === undefined) uses.set(use.slug, [use]);
    else there.push(use);
  }
  return { found, uses };
}

type Judging = {
  readonly slug: string;
  readonly readers: readonly Reader[];
  readonly data: SupportData;
  readonly starts: LineStarts;
};

const maxPlaces = 200;

/** Null where it is fine for all. */
function judgeFeature({ slug, readers, data, starts }: Judging): FeatureUse | null {
  const feature = data.features.get(slug);
  if (feature === undefined) return null;
  const wrong = new Map<number, Use>();
  const clients = readers.map((reader) => {
    const support = feature.clients.get(reader.id);
    const judged = judgeUses(reader, slug, { support, data });
    for (const use of judged.wrong) wrong.set(use.span.start, use);
    return { id: reader.id, level: judged.level, notes: judged.notes };
  });
  if (wrong.size === 0) return null;
  const uses = [...wrong.values()].toSorted((one, other) => one.span.start - other.span.start).slice(0, maxPlaces);
  return {
    slug,
    title: feature.title,
    url: feature.url,
    places: uses.map(({ span }) => placeAt('html', starts, span)),
    clients,
    cure: featureCures.get(slug) ?? null,
    cures: quickCures(uses, { starts, rootPx: readers[0]?.found.rootPx ?? null }),
  };
}

type Known = { readonly support: ClientSupport | undefined; readonly data: SupportData };

function judgeUses({ id, found, uses }: Reader, slug: string, { support, data }: Known) {
  const there = uses.get(slug) ?? [];
  if (there.length === 0 || support?.answer === 'y') return { level: 'fine' as const, wrong: [], notes: [] };
  const rules = (support?.notes ?? []).map((note) => ({ note, concerns: concernOf(note) }));
  const notes = new Set<string>();
  const isClosed = (gate: string): boolean => gate !== slug && data.features.get(gate)?.clients.get(id)?.answer === 'n';
  const wrong: Use[] = [];
  let level: SupportLevel = 'fine';
  for (const use of there) {
    if (use.gates.some(isClosed) || isUnseen(use, found, id) || saysNothing(use)) continue;
    const concerning = rules.filter(({ concerns }) => concerns(use, found.surroundings));
    const own = rules.length > 0 && concerning.length === 0 ? 'fine' : levelOf(use, support);
    if (own === 'fine' || (own !== 'breaks' && isUnmissed(use, found.surroundings))) continue;
    wrong.push(use);
    for (const { note } of concerning) notes.add(note);
    level = worseOf(level, own);
  }
  return { level, wrong, notes: [...notes] };
}

/** The style of what is hidden does nothing, but for what hides it. */
function isUnseen({ where, slug, elements }: Use, { surroundings }: FoundUses, id: ClientId): boolean {
  const [element] = elements;
  if (where !== 'inline' || element === undefined || slug.startsWith('css-display')) return false;
  const hidden = surroundings.hidden(element);
  return hidden === 'everywhere' || (hidden === 'outlook' && id === readsConditions);
}

function levelOf(use: Use, support: ClientSupport | undefined): SupportLevel {
  if (support === undefined || support.answer === 'u') return 'unknown';
  if (support.answer === 'a') return 'degrades';
  return harmlessFeatures.has(use.slug) || hasFallback(use) ? 'degrades' : 'breaks';
}

/** The same property stands before it, so that a client that drops this one has another. */
function hasFallback({ declaration, beside }: Use): boolean {
  if (declaration === null) return false;
  const first = beside.find(({ property }) => property === declaration.property);
  return first !== undefined && first.span.start < declaration.span.start;
}
