// The chosen cell in words: what it means, and each one who may hear.
import type { CoverageRow, Hearer } from '../../../../shared/health/coverage.ts';
import { copyText } from '../../../state/app.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import panelStyles from '../panel.module.css';
import { type CellPlace, rowKey } from './choose-rows.ts';
import styles from './coverage.module.css';
import { HearingGlyph } from './hearing-glyph.tsx';

type Props = { readonly rows: readonly CoverageRow[]; readonly chosen: CellPlace | null };

export function CellDetails({ rows, chosen }: Props) {
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const row = chosen === null ? undefined : rows.find((one) => rowKey(one) === chosen.row);
  if (chosen === null || row === undefined) return <p className={panelStyles.quiet}>{words.choose}</p>;
  const cell = row.cells[chosen.event];
  return (
    <section className={styles.details} aria-live="polite">
      <h3 className={panelStyles.said}>
        <HearingGlyph hearing={cell.hearing} event={chosen.event} />
        {row.name}, {words.event[chosen.event]}: {words.hearing[cell.hearing]}
      </h3>
      <p className={panelStyles.quiet}>{say(cell.says)}</p>
      <ul className={panelStyles.lines}>
        {cell.by.length === 0 ? <li className={panelStyles.small}>{words.nobody}</li> : null}
        {cell.by.map((hearer) => (
          <HearerLine key={`${hearer.kind} ${hearer.name}`} hearer={hearer} />
        ))}
      </ul>
    </section>
  );
}

const glyphs = { yes: 'pass', no: 'high', unknown: 'unknown' } as const;

function HearerLine({ hearer: { kind, name, arn, works, says } }: { readonly hearer: Hearer }) {
  const { words: frame, say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <li>
      <span className={styles.hearer}>
        <StateGlyph state={glyphs[works]} />
        <span>
          {words.hearer[kind]} {name === '' ? null : <strong>{name}</strong>} {words.works[works]}
        </span>
        {arn === null ? null : (
          <>
            <code translate="no">{arn}</code>
            <CopyButton
              text={arn}
              label={frame.details.copyAll}
              copiedLabel={frame.details.copied}
              onCopy={(text) => void copyText(text)}
              iconOnly
            />
          </>
        )}
      </span>
      {says === null ? null : <div className={styles.why}>{say(says)}</div>}
    </li>
  );
}
