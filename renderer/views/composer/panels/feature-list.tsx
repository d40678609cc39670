// The features that a draft uses and that are not fine everywhere: where, what is known of each, and what to write instead.
import { Fragment } from 'react';
import type { FeatureUse } from '../../../../shared/draft/support.ts';
import type { Place } from '../../../../shared/draft/source.ts';
import { OutwardLink } from '../../../details/link-view.tsx';
import { showPane } from '../../../state/composer-place.ts';
import { goToPlace } from '../../../state/draft.ts';
import { applyCure } from '../../../state/problems.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { levelGlyph, levelIn } from './client-levels.ts';
import styles from './clients-panel.module.css';

type Names = ReadonlyMap<string, string>;
type ListProps = {
  readonly uses: readonly FeatureUse[];
  /** Null: all that are targeted. */
  readonly client: string | null;
  readonly names: Names;
  readonly featuresUsed: number;
};

export function FeatureList({ uses, client, names, featuresUsed }: ListProps) {
  const { clients } = useComposerWords();
  if (uses.length === 0)
    return <EmptyState glyph={<StateGlyph state="pass" size={20} />} title={clients.allFine(featuresUsed)} />;
  return (
    <ul className={styles.features} aria-label={clients.features} tabIndex={0}>
      {uses.map((use) => (
        <li key={use.slug} className={styles.feature}>
          <Feature use={use} client={client} names={names} />
        </li>
      ))}
    </ul>
  );
}

type FeatureProps = { readonly use: FeatureUse; readonly client: string | null; readonly names: Names };

function Feature({ use, client, names }: FeatureProps) {
  const { say } = useWords();
  const { clients, problems } = useComposerWords();
  const { title, url, places, cure, cures } = use;
  const level = levelIn(use, client);
  return (
    <>
      <div className={styles.featureHead}>
        <StateGlyph state={levelGlyph[level]} />
        <span className={styles.featureTitle}>{title}</span>
        <span className={styles.level}>{clients.level[level]}</span>
        <OutwardLink url={url} label="caniemail.com" />
      </div>
      <Places places={places} />
      {client === null ? <Where use={use} names={names} /> : null}
      <Notes use={use} client={client} />
      {cure === null ? null : <p className={styles.cure}>{say(cure)}</p>}
      {cures.map((one) => (
        <button key={one.title.en} type="button" className={styles.fix} onClick={() => applyCure(one)}>
          {problems.fix}: {say(one.title)}
        </button>
      ))}
    </>
  );
}

const shownPlaces = 12;

function Places({ places }: { readonly places: readonly Place[] }) {
  const { part, clients } = useComposerWords();
  return (
    <div className={styles.places}>
      {places.slice(0, shownPlaces).map((place) => (
        <button
          key={`${place.part} ${place.start}`}
          type="button"
          className={styles.place}
          onClick={() => {
            showPane('editor');
            goToPlace(place);
          }}
        >
          {part[place.part]} {place.line}:{place.column}
        </button>
      ))}
      {places.length > shownPlaces ? (
        <span className={styles.quiet}>{clients.morePlaces(places.length - shownPlaces)}</span>
      ) : null}
    </div>
  );
}

/** Which clients are hit, the worst level first. */
function Where({ use, names }: { readonly use: FeatureUse; readonly names: Names }) {
  const { clients } = useComposerWords();
  const levels = (['breaks', 'degrades', 'unknown'] as const).filter((level) =>
    use.clients.some((one) => one.level === level),
  );
  return (
    <p className={styles.where}>
      {levels.map((level) => (
        <Fragment key={level}>
          <b>{clients.levelIn[level]}</b>{' '}
          {use.clients
            .filter((one) => one.level === level)
            .map(({ id }) => names.get(id) ?? id)
            .join(', ')}
          {'. '}
        </Fragment>
      ))}
    </p>
  );
}

/** As the data has them, in English. */
function Notes({ use, client }: Pick<FeatureProps, 'use' | 'client'>) {
  const notes = new Set(use.clients.filter(({ id }) => client === null || id === client).flatMap((one) => one.notes));
  if (notes.size === 0) return null;
  return (
    <ul className={styles.notes} lang="en">
      {[...notes].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
