// Dedicated IP addresses and their pools.
import type { DedicatedIps, IpRow, SndsRow } from '../../../../shared/health/panels.ts';
import type { Known } from '../../../../shared/health/known.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { printUtcDay } from '../../../ui/print-time.ts';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';

export function IpsPanel({ part }: PartProps<'ips'>) {
  const { say } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (part === null) return null;
  const { headline, ips, pools, autoWarmup } = part.value;
  return (
    <div className={styles.stack}>
      <div>
        <h2 className={styles.headline} data-headline>
          {say(headline)}
        </h2>
        {autoWarmup === null || !ips.known || ips.value.length === 0 ? null : (
          <p className={styles.quiet}>{autoWarmup ? words.autoOn : words.autoOff}</p>
        )}
      </div>
      {ips.known && ips.value.length > 0 ? <Addresses rows={ips.value} /> : null}
      {pools.known && pools.value.length > 0 ? <Pools rows={pools.value} /> : null}
    </div>
  );
}

function Addresses({ rows }: { readonly rows: readonly IpRow[] }) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['address', 'pool', 'warmup', 'ptr', 'lists', 'snds'] as const).map((key) => ({
    key,
    label: words.column[key],
    wide: key === 'ptr',
  }));
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.addresses}</h2>
      <DataTable label={words.addresses} columns={columns}>
        {rows.map((row) => (
          <Line key={row.address} row={row} />
        ))}
      </DataTable>
    </section>
  );
}

const ptrGlyphs: { readonly [C in IpRow['ptr']['confirmed']]: GlyphState } = {
  yes: 'pass',
  no: 'high',
  none: 'high',
  unknown: 'unknown',
};

function Line({
  row: { address, pool, warmupStatus, warmupPercentage, ptr, listings, snds },
}: {
  readonly row: IpRow;
}) {
  const { say } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <tr>
      <td>
        <code translate="no">{address}</code>
      </td>
      <td>{pool ?? '–'}</td>
      <td>
        <span className={styles.said}>
          <StateGlyph
            state={warmupStatus === 'IN_PROGRESS' ? 'low' : warmupStatus === 'DONE' ? 'pass' : 'not-applicable'}
          />
          {words.warmup(warmupStatus, warmupPercentage)}
        </span>
      </td>
      <td>
        <span className={styles.said}>
          <StateGlyph state={ptrGlyphs[ptr.confirmed]} />
          <code translate="no">{ptr.names.join(', ') || '–'}</code>
        </span>
        <div className={styles.small}>{say(ptr.says)}</div>
      </td>
      <td>
        <Listings listings={listings} />
      </td>
      <td>
        <Snds snds={snds} />
      </td>
    </tr>
  );
}

function Listings({ listings }: Pick<IpRow, 'listings'>) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (!listings.known) return <Unknown />;
  if (listings.value.length === 0)
    return (
      <span className={styles.said}>
        <StateGlyph state="pass" />
        {words.notListed}
      </span>
    );
  return (
    <ul className={styles.lines}>
      {listings.value.map(({ list, description }) => (
        <li key={list} className={styles.said} title={description}>
          <StateGlyph state="high" />
          {list}
        </li>
      ))}
    </ul>
  );
}

function Snds({ snds }: { readonly snds: Known<SndsRow | null> }) {
  const { language } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (!snds.known) return <Unknown />;
  if (snds.value === null) return <span className={styles.quiet}>{words.noSnds}</span>;
  const { spamRate, complaintRate, trapHits, atMs } = snds.value;
  return (
    <ul className={styles.lines}>
      {spamRate === null ? null : (
        <li className={styles.said}>
          <StateGlyph state={spamRate >= 1 ? 'high' : spamRate > 0 ? 'medium' : 'pass'} />
          {words.spam(spamRate)}
        </li>
      )}
      {complaintRate === null ? null : <li>{words.complaints(printPercent(complaintRate))}</li>}
      {trapHits === null ? null : <li>{words.traps(trapHits)}</li>}
      <li className={styles.small}>{printUtcDay(atMs, language)} UTC</li>
    </ul>
  );
}

function Unknown() {
  const { newer } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <span className={styles.said}>
      <StateGlyph state="unknown" />
      {newer.unread}
    </span>
  );
}

type PoolRows = Extract<DedicatedIps['pools'], { readonly known: true }>['value'];

function Pools({ rows }: { readonly rows: PoolRows }) {
  const { language } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = [
    { key: 'pool', label: words.column.pool },
    { key: 'scaling', label: words.column.scaling },
    { key: 'count', label: words.column.count, numeric: true },
    { key: 'usedBy', label: words.column.usedBy, wide: true },
  ];
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.pools}</h2>
      <DataTable label={words.pools} columns={columns}>
        {rows.map(({ name, scaling, ips, usedBy }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>{scaling === 'MANAGED' ? words.managed : scaling === 'STANDARD' ? words.standard : '–'}</td>
            <td data-numeric>
              {scaling === 'MANAGED' ? '–' : ips === null ? <Unknown /> : ips.toLocaleString(language)}
            </td>
            <td>{usedBy === null ? <Unknown /> : usedBy.length === 0 ? words.unused : usedBy.join(', ')}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
