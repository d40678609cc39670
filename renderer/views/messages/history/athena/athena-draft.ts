// What the sheet for Athena begins with, and the wish that its fields make.
import type { HistorySource, ObjectsPlace, Stretch } from '../../../../../shared/history/sources.ts';
import type { WorkGroupRules } from '../../../../../shared/history/work-groups.ts';
import type { AthenaWish } from '../../../../state/history-athena.ts';
import { emptyPlace, readPlace, wrongFields, type PlaceDraft } from '../sources/place-draft.ts';

export type ObjectsSource = HistorySource & { readonly place: ObjectsPlace };

export function objectsSources(sources: readonly HistorySource[]): readonly ObjectsSource[] {
  return sources.flatMap((source) => (source.place.kind === 's3' ? [{ ...source, place: source.place }] : []));
}

/** The table that is over these objects already, or one of a name that no other objects have. */
export function draftOver({ id, place }: ObjectsSource, sources: readonly HistorySource[]): PlaceDraft {
  const empty = { ...emptyPlace(place.region), kind: 'athena' as const };
  const known = sources.flatMap((one) =>
    one.place.kind === 'athena' && isSame(one.place.over, place) ? [one.place] : [],
  )[0];
  if (known === undefined) return { ...empty, database: 'default', table: `ses_events_${id.slice(-8)}` };
  const { database, table, workGroup, output } = known;
  return { ...empty, database, table, workGroup, output: output ?? '' };
}

function isSame(one: ObjectsPlace | undefined, other: ObjectsPlace): boolean {
  return (
    one?.bucket === other.bucket &&
    one.prefix === other.prefix &&
    one.hours === other.hours &&
    one.timeZone === other.timeZone
  );
}

/** Athena asks for a place where neither names one; what a group decides is not known of every one. */
export function lacksOutput({ output }: PlaceDraft, rules: WorkGroupRules | null): boolean {
  return rules?.output === null && !rules.decidesOutput && output.trim() === '';
}

type Asked = {
  readonly text: string;
  readonly stretch: Stretch | null;
  /** What the work group decides; null: not known. */
  readonly rules: WorkGroupRules | null;
};

/** Null where a field is wrong, or the work group takes no question. */
export function wishOf(typed: PlaceDraft, over: ObjectsPlace, asked: Asked): AthenaWish | null {
  const { rules } = asked;
  const draft = rules?.decidesOutput === true ? { ...typed, output: '' } : typed;
  if (asked.stretch === null || wrongFields(draft).length > 0) return null;
  if ((rules?.misfit ?? null) !== null || lacksOutput(draft, rules)) return null;
  const place = readPlace(draft);
  return place.kind === 'athena' ? { place: { ...place, over }, text: asked.text, stretch: asked.stretch } : null;
}
