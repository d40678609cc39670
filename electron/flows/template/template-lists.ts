// The stored templates of each region as they are known: kept on the disk, shown without a network, and changed as SES changes them.
import type { RegionName } from '../../../shared/aws.ts';
import type { TemplateContent, TemplatePage } from '../../../shared/draft/template.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
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

/** Whether a draft differs is looked up no more often than this, however fast one scrolls. */
const changedHereMs = 1000;

export function templateLists({ drafts, clock }: { readonly drafts: DraftStore; readonly clock: Clock }) {
  const lists = new Map<string, Promise<HeldTemplates>>();
  const changedHere = new Map<string, { readonly atMs: number; readonly names: Promise<ReadonlySet<string>> }>();
  const keyOf = ({ profileId, region }: TemplatePlace): string => `${profileId} ${region}`;

  function held(place: TemplatePlace): Promise<HeldTemplates> {
    const key = keyOf(place);
    const known = lists.get(key) ?? openKept(place, drafts);
    lists.set(key, known);
    return known;
  }

  function changedNames(place: TemplatePlace): Promise<ReadonlySet<string>> {
    const key = keyOf(place);
    const known = changedHere.get(key);
    if (known !== undefined && clock.nowMs() - known.atMs < changedHereMs) return known.names;
    const names = namesChangedHere(place, drafts);
    changedHere.set(key, { atMs: clock.nowMs(), names });
    return names;
  }

  return {
    held,
    page: async (place: TemplatePlace, asked: AskedTemplates): Promise<TemplatePage> => {
      const [list, changed] = await Promise.all([held(place), changedNames(place)]);
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
          return { name, createdAtMs, subject, readAtMs, changedHere: changed.has(name) };
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
      changedHere.delete(keyOf(place));
    },
    keep: async (place: TemplatePlace): Promise<Failure | null> => {
      const { index, readAtMs } = await held(place);
      const saved = await drafts.saveTemplates({ version: 1, ...place, readAtMs, rows: index.all() });
      return saved.ok ? null : saved.failure;
    },
    /** Of profiles that are no more, nothing is kept. */
    keepOnly: (profileIds: readonly string[]): void => {
      for (const map of [lists, changedHere])
        for (const key of map.keys()) if (!profileIds.includes(key.split(' ')[0] ?? '')) map.delete(key);
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

async function namesChangedHere(
  { profileId, region }: TemplatePlace,
  drafts: DraftStore,
): Promise<ReadonlySet<string>> {
  const listed = await drafts.listDrafts(profileId);
  const lines = listed.ok ? listed.value : [];
  return new Set(
    lines.flatMap(({ home, changed }) =>
      changed && home.kind === 'template' && home.region === region ? [home.name] : [],
    ),
  );
}
