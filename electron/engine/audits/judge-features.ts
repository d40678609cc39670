// Says which features of a draft do not work in which of the clients it is for: one line a feature, each place with its cure.
import type { DraftPlace } from '../../../shared/detail.ts';
import type { Markup } from '../../../shared/draft/markup.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { FeatureUse, SupportLevel, SupportReport } from '../../../shared/draft/support.ts';
import type { Text } from '../../../shared/text.ts';
import { worseOf } from '../mail/support/sum-up-support.ts';
import { fail, type Judgement, pass } from './define-audit.ts';
import { isTold } from './is-told.ts';

type Features = {
  readonly draft: Draft;
  readonly draftMarkup: Markup;
  readonly draftSupport: SupportReport;
  /** The worst that a feature does in any of the clients. */
  readonly level: SupportLevel;
  /** "does not work in Outlook (Windows)" */
  readonly says: (clients: Text) => Text;
};

/** More of the same feature say nothing new. */
const maxPlaces = 20;

export function judgeFeatures({ draft, draftMarkup, draftSupport, level, says }: Features): Judgement {
  const { uses, verdicts } = draftSupport;
  const names = new Map(verdicts.map(({ id, name }) => [id, name]));
  const worst = uses.filter((use) => worstOf(use) === level).flatMap((use) => untold(draftMarkup, use));
  if (worst.length === 0) return pass();
  const details = worst.flatMap((use) => {
    const clients = use.clients.filter((client) => client.level === level);
    const notes = new Set(clients.flatMap((client) => client.notes));
    const said = says(sayList(clients.map(({ id }) => names.get(id) ?? id)));
    const line = sayFeature(use, { said, notes: [...notes] });
    return use.places.slice(0, maxPlaces).map((place) => placeOf(draft, use, { place, says: line }));
  });
  const titles = sayList(worst.map(({ title, places: { length } }) => (length === 1 ? title : `${title} (${length})`)));
  return fail({ en: `${titles.en}.`, ja: `該当する機能: ${titles.ja}` }, { details });
}

/** Less what another audit tells as its own question. */
function untold(markup: Markup, use: FeatureUse): readonly FeatureUse[] {
  const isToldAt = isTold(markup, use.slug);
  const places = use.places.filter((place) => !isToldAt(place));
  return places.length === 0 ? [] : [{ ...use, places }];
}

function sayList(words: readonly string[]): Text {
  return { en: words.join(', '), ja: words.join('、') };
}

function worstOf({ clients }: FeatureUse): SupportLevel {
  return clients.map(({ level }) => level).reduce(worseOf, 'fine');
}

function sayFeature(
  { title, cure }: FeatureUse,
  { said, notes }: { readonly said: Text; readonly notes: readonly string[] },
): Text {
  const noted = notes.map((note) => note.replaceAll('`', '')).join(' ');
  return {
    en: `${title}: ${said.en}.${noted === '' ? '' : ` (${noted})`}${cure === null ? '' : ` ${cure.en}`}`,
    ja: `${title}: ${said.ja}${noted === '' ? '' : `（${noted}）`}。${cure?.ja ?? ''}`,
  };
}

function placeOf(
  { source }: Draft,
  { cures }: FeatureUse,
  { place, says }: Pick<DraftPlace, 'place' | 'says'>,
): DraftPlace {
  // HTML that was compiled from MJML cannot be typed in.
  const own = source.mjml === null ? cures : [];
  const touching = own.filter(({ edits }) =>
    edits.some((edit) => edit.place.start <= place.end && edit.place.end >= place.start),
  );
  return { kind: 'place', place, says, cures: touching };
}
