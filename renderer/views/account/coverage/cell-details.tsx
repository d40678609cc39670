// The chosen cell in words: what it means, each one who may hear, and the way to the set or identity itself.
import type { CoverageRow, EventType, Hearer } from '../../../../shared/health/coverage.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { Copyable } from '../copyable.tsx';
import panelStyles from '../panel.module.css';
import styles from './coverage.module.css';
import { HearingGlyph } from './hearing-glyph.tsx';

type Props = {
  readonly row: CoverageRow;
  readonly event: EventType;
  readonly onOpen: (row: CoverageRow) => void;
};

export function CellDetails({ row, event, onOpen }: Props) {
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const { hearing, by, says } = row.cells[event];
  return (
    <section className={styles.details} aria-live="polite" aria-label={words.details} tabIndex={0}>
      <div className={styles.detailsHead}>
        <h3>
          <HearingGlyph hearing={hearing} event={event} />
          <span>
            <span translate="no">{row.name}</span>, {words.event[event]}: {words.hearing[hearing]}
          </span>
        </h3>
        <button type="button" className={panelStyles.asLink} onClick={() => onOpen(row)}>
          {row.kind === 'set' ? words.toSet : words.toIdentity}
        </button>
      </div>
      <p className={panelStyles.quiet}>{say(says)}</p>
      <ul className={panelStyles.lines}>
        {by.length === 0 ? <li className={panelStyles.small}>{words.nobody}</li> : null}
        {by.map((hearer) => (
          <HearerLine key={`${hearer.kind} ${hearer.name}`} hearer={hearer} />
        ))}
      </ul>
    </section>
  );
}

const glyphs = { yes: 'pass', no: 'high', unknown: 'unknown' } as const;

function HearerLine({ hearer: { kind, name, arn, works, says } }: { readonly hearer: Hearer }) {
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <li>
      <span className={styles.hearer}>
        <StateGlyph state={glyphs[works]} />
        <span>
          <span>
            {words.hearer[kind]} {name === '' ? null : <strong translate="no">{name}</strong>} {words.works[works]}
          </span>
          {arn === null ? null : <Copyable text={arn} />}
        </span>
      </span>
      {says === null ? null : <div className={styles.why}>{say(says)}</div>}
    </li>
  );
}
