// Dedicated IP addresses and their pools.
import { printPercent } from '../../../../shared/print-percent.ts';
import type { IpRow, PoolRow } from '../../../../shared/health/panels.ts';
import { openSet } from '../../../state/health-place.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { type DataRow, DataTable } from '../../../ui/data-table.tsx';
import { NameLinks } from '../name-links.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { Listings, Ptr, Snds, Unknown, Warmup } from './ip-cells.tsx';

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
  const { ips: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['address', 'pool', 'warmup', 'ptr', 'lists', 'snds'] as const).map((key) => ({
    key,
    label: words.column[key],
    ...(key === 'ptr' ? { share: 34 } : {}),
  }));
  const print = usePrint();
  const toRow = (row: IpRow): DataRow => ({
    key: row.address,
    cells: [
      <code key="address" className={styles.noWrap} translate="no">
        {row.address}
      </code>,
      <span key="pool" translate="no">
        {row.pool ?? '–'}
      </span>,
      <Warmup key="warmup" row={row} />,
      <Ptr key="ptr" ptr={row.ptr} />,
      <Listings key="lists" listings={row.listings} />,
      <Snds key="snds" snds={row.snds} />,
    ],
    copy: print(row),
    copyName: row.address,
  });
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.addresses}</h2>
      <DataTable label={words.addresses} columns={columns} rows={rows.map(toRow)} more={list.more} />
    </section>
  );
}

/** An address in lines, to be pasted into a ticket. */
function usePrint(): (row: IpRow) => string {
  const { say } = useWords();
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return ({ address, pool, ptr, listings, snds, warmupStatus, warmupPercentage }) => {
    const complaints = snds.known ? (snds.value?.complaintRate ?? null) : null;
    return [
      pool === null ? address : `${address} (${pool})`,
      `${words.column.warmup}: ${words.warmup(warmupStatus, warmupPercentage)}`,
      `${words.column.ptr}: ${say(ptr.says)}`,
      ...(listings.known ? listings.value.map(({ list, description }) => `${list}: ${description}`) : []),
      ...(complaints === null ? [] : [words.complaints(printPercent(complaints), complaints)]),
    ].join('\n');
  };
}

function Pools({ rows }: { readonly rows: readonly PoolRow[] }) {
  const { language } = useWords();
  const { ips: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = [
    { key: 'pool', label: words.column.pool },
    { key: 'scaling', label: words.column.scaling, share: 44 },
    { key: 'count', label: words.column.count, numeric: true },
    { key: 'usedBy', label: words.column.usedBy },
  ];
  const toRow = ({ name, scaling, ips, usedBy }: PoolRow): DataRow => ({
    key: name,
    cells: [
      <span key="pool" translate="no">
        {name}
      </span>,
      <Scaling key="scaling" scaling={scaling} />,
      scaling === 'MANAGED' ? words.bySes : ips === null ? <Unknown key="count" /> : ips.toLocaleString(language),
      <UsedBy key="usedBy" sets={usedBy} />,
    ],
    copy: name,
    copyName: name,
    ...openingFirst(usedBy),
  });
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.pools}</h2>
      <DataTable label={words.pools} columns={columns} rows={rows.map(toRow)} more={list.more} />
    </section>
  );
}

function openingFirst(usedBy: PoolRow['usedBy']): Pick<DataRow, 'onOpen'> {
  const first = usedBy?.[0];
  return first === undefined ? {} : { onOpen: () => openSet(first) };
}

function UsedBy({ sets }: { readonly sets: PoolRow['usedBy'] }) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (sets === null) return <Unknown />;
  return sets.length === 0 ? words.unused : <NameLinks names={sets} onOpen={openSet} inRow />;
}

/** What kind of pool it is, and what that means for who looks after it. */
function Scaling({ scaling }: Pick<PoolRow, 'scaling'>) {
  const { ips: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (scaling !== 'MANAGED' && scaling !== 'STANDARD') return '–';
  const isManaged = scaling === 'MANAGED';
  return (
    <>
      {isManaged ? words.managed : words.standard}
      <div className={styles.small}>{isManaged ? words.managedSays : words.standardSays}</div>
    </>
  );
}
