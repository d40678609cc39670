// Where both sides changed the same lines: which of them shall stand.
import type { MergedPart, MergeRegion } from '../../../../shared/draft/merge.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import type { PartChoices, Side } from './settle-merge.ts';
import styles from './sheets.module.css';

/** Who has changed a part since it was opened. */
export type ChangedBy = 'theirs' | 'mine' | 'both';

type Props = {
  readonly part: TemplatePart;
  readonly changedBy: ChangedBy;
  readonly merged: MergedPart;
  readonly chosen: PartChoices;
  readonly onChoose: (chosen: PartChoices) => void;
};

export function MergeChoices({ part, changedBy, merged, chosen, onChoose }: Props) {
  const { conflict: words } = useComposerWords();
  if (merged.kind === 'merged')
    return (
      <p className={styles.line}>
        <StateGlyph state="pass" />
        <span>{words.mergedAlone[changedBy]}</span>
      </p>
    );
  return (
    <div className={styles.merge} role="group" aria-label={words.chooseLabel}>
      <p className={styles.line}>
        <StateGlyph state="medium" />
        <span>{words.choose}</span>
      </p>
      {merged.regions.map((region, at) =>
        region.kind === 'settled' ? null : (
          <Region
            key={at}
            name={`${part}-${at}`}
            region={region}
            chosen={chosen[at]}
            onChoose={(side) => onChoose({ ...chosen, [at]: side })}
          />
        ),
      )}
    </div>
  );
}

type RegionProps = {
  readonly name: string;
  readonly region: Extract<MergeRegion, { readonly kind: 'conflict' }>;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
};

function Region({ name, region, chosen, onChoose }: RegionProps) {
  const { conflict: words } = useComposerWords();
  return (
    <div className={styles.region}>
      {(['theirs', 'mine'] as const).map((side) => (
        <label key={side} className={styles.choice} data-chosen={chosen === side || undefined}>
          <span className={styles.check}>
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            {words.side[side]}
          </span>
          <pre translate="no">{region[side] === '' ? words.nothing : region[side]}</pre>
        </label>
      ))}
    </div>
  );
}
