// The stored templates of each region as they are known: kept on the disk, shown without a network, and changed as SES changes them.
import type { RegionName } from '../../../shared/aws.ts';
import type { TemplateContent, TemplatePage } from '../../../shared/draft/template.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import { changedHere } from './changed-here.ts';
import { type TemplateIndex, templateIndex, type TemplateSearch } from './template-index.ts';

export type TemplatePlace = { readonly profileId: string; readonly region: RegionName };

/** What is known of one region; `wanted` are the names on the screen, whose subjects come first. */
export type HeldTemplates = {
  readonly index: TemplateIndex;
  /** When the names were last read to their end. */
  readAtMs: number | null;
  /** False while names are being read, and after they could not be. */
  isWhole: boolean;
  failure: Failure | null;
  wanted: readonly string[];
};

export type AskedTemplates = TemplateSearch & {
  readonly offset: number;
  readonly limit: number;
  readonly wanted: readonly string[];
};

export type TemplateLists = ReturnType<typeof templateLists>;

export function templateLists({ drafts, clock }: { readonly drafts: DraftStore; readonly clock: Clock }) {
  const lists = new Map<string, Promise<HeldTemplates>>();
  const changed = changedHere(drafts, clock);
  const keyOf = ({ profileId, region }: TemplatePlace): string => `${profileId} ${region}`;

  function held(place: TemplatePlace): Promise<HeldTemplates> {
    const key = keyOf(place);
    const known = lists.get(key) ?? openKept(place, drafts);
    lists.set(key, known);
    return known;
  }

  return {
    held,
    page: async (place: TemplatePlace, asked: AskedTemplates): Promise<TemplatePage> => {
      const [list, names] = await Promise.all([held(place), changed.names(place)]);
      list.wanted = asked.wanted;
      const matching = list.index.matching(asked);
      const rows = matching.slice(asked.offset, asked.offset + asked.limit);
      return {
        region: place.region,
        total: list.index.size(),
        matching: matching.length,
        subjectsKnown: list.index.subjectsKnown(),
        offset: asked.offset,
        rows: rows.map(({ name, createdAtMs, subject, readAtMs }) => {
          return { name, createdAtMs, subject, readAtMs, changedHere: names.has(name) };
        }),
        complete: list.isWhole,
        readAtMs: list.readAtMs,
        failure: list.failure,
      };
    },
    /** What SES was seen to hold under the name; null: nothing any more. */
    seen: async (place: TemplatePlace, name: string, content: TemplateContent | null): Promise<void> => {
      const { index } = await held(place);
      if (content === null) index.remove(name);
      else index.read(name, content.subject ?? '', clock.nowMs());
      changed.forget();
    },
    keep: async (place: TemplatePlace): Promise<Failure | null> => {
      const { index, readAtMs } = await held(place);
      const saved = await drafts.saveTemplates({ version: 1, ...place, readAtMs, rows: index.all() });
      return saved.ok ? null : saved.failure;
    },
    /** Of profiles that are no more, nothing is kept. */
    keepOnly: (profileIds: readonly string[]): void => {
      for (const key of lists.keys()) if (!profileIds.includes(key.split(' ')[0] ?? '')) lists.delete(key);
    },
  };
}

async function openKept({ profileId, region }: TemplatePlace, drafts: DraftStore): Promise<HeldTemplates> {
  const opened = await drafts.openTemplates(profileId, region);
  const kept = opened.ok ? opened.value : null;
  return {
    index: templateIndex(kept?.rows),
    readAtMs: kept?.readAtMs ?? null,
    isWhole: kept !== null && kept.readAtMs !== null,
    failure: opened.ok ? null : opened.failure,
    wanted: [],
  };
}
