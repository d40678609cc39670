// The tables of what is newer in SES: tenants, reputation entities, multi-region endpoints.
import type { MultiRegionEndpoint, ReputationEntity, SesTenant } from '../../../../shared/health/panels.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { type DataRow, DataTable } from '../../../ui/data-table.tsx';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { Copyable } from '../copyable.tsx';
import { nameResource } from '../name-resource.ts';
import styles from '../panel.module.css';

/** ENABLED, REINSTATED, DISABLED: may it send? */
const sendingGlyphs: { readonly [status: string]: GlyphState } = {
  ENABLED: 'pass',
  REINSTATED: 'medium',
  DISABLED: 'high',
};

function Sending({ status }: { readonly status: string }) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <span className={styles.said}>
      <StateGlyph state={sendingGlyphs[status] ?? 'unknown'} />
      {words.sendingStatus[status] ?? status}
    </span>
  );
}

function Created({ atMs }: { readonly atMs: number | null }) {
  const { language } = useWords();
  return <span className={styles.noWrap}>{atMs === null ? '–' : <TimeAgo atMs={atMs} language={language} />}</span>;
}

export function Tenants({ rows }: { readonly rows: readonly SesTenant[] }) {
  const { newer: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['name', 'sending', 'created', 'id'] as const).map((key) => ({ key, label: words.column[key] }));
  const toRow = ({ arn, name, sendingStatus, createdAtMs, id }: SesTenant): DataRow => ({
    key: arn,
    cells: [
      <span key="name" translate="no">
        {name}
      </span>,
      <Sending key="sending" status={sendingStatus} />,
      <Created key="created" atMs={createdAtMs} />,
      <Copyable key="id" text={id} inRow />,
    ],
    copy: arn,
    copyName: name,
  });
  return <DataTable label={words.tenants} columns={columns} rows={rows.map(toRow)} more={list.more} />;
}

export function Entities({ rows }: { readonly rows: readonly ReputationEntity[] }) {
  const { newer: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['reference', 'sending', 'bySes', 'byYou', 'impact', 'policy'] as const).map((key) => ({
    key,
    label: words.column[key],
    ...(key === 'reference' ? { share: 40 } : {}),
  }));
  const said = (status: string | null) => (status === null ? '–' : (words.sendingStatus[status] ?? status));
  const toRow = (entity: ReputationEntity): DataRow => ({
    key: entity.reference,
    cells: [
      <Entity key="reference" entity={entity} />,
      <Sending key="sending" status={entity.sendingStatus} />,
      said(entity.sesStatus),
      said(entity.customerStatus),
      <Impact key="impact" impact={entity.impact} />,
      // An ARN of a policy of SES's own ends with its name.
      <span key="policy" translate="no" title={entity.policy ?? undefined}>
        {entity.policy?.slice(entity.policy.lastIndexOf('/') + 1) ?? '–'}
      </span>,
    ],
    copy: entity.reference,
    copyName: nameResource(entity.reference).name,
  });
  return <DataTable label={words.entities} columns={columns} rows={rows.map(toRow)} more={list.more} />;
}

function Entity({ entity: { reference, sesCause } }: { readonly entity: ReputationEntity }) {
  const { kind, name } = nameResource(reference);
  return (
    <>
      <span title={reference}>
        <Copyable text={reference} inRow>
          <span translate="no">{name}</span>
        </Copyable>
      </span>
      <div className={styles.small}>
        {kind === '' ? null : <span translate="no">{kind}</span>}
        {sesCause === null ? null : <div lang="en">{sesCause}</div>}
      </div>
    </>
  );
}

function Impact({ impact }: Pick<ReputationEntity, 'impact'>) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (impact === null) return '–';
  return (
    <span className={styles.said}>
      <StateGlyph state={impact === 'HIGH' ? 'high' : 'low'} />
      {words.impacts[impact] ?? impact}
    </span>
  );
}

const endpointGlyphs: { readonly [status: string]: GlyphState } = { READY: 'pass', FAILED: 'high' };

export function Endpoints({ rows }: { readonly rows: readonly MultiRegionEndpoint[] }) {
  const { newer: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['name', 'status', 'regions', 'created', 'id'] as const).map((key) => ({
    key,
    label: words.column[key],
  }));
  const toRow = ({ id, name, status, regions, createdAtMs }: MultiRegionEndpoint): DataRow => ({
    key: id,
    cells: [
      <span key="name" translate="no">
        {name}
      </span>,
      <span key="status" className={styles.said}>
        <StateGlyph state={endpointGlyphs[status] ?? 'info'} />
        {words.endpointStatus[status] ?? status}
      </span>,
      <span key="regions" translate="no">
        {regions.join(', ')}
      </span>,
      <Created key="created" atMs={createdAtMs} />,
      <Copyable key="id" text={id} inRow />,
    ],
    copy: id,
    copyName: name,
  });
  return <DataTable label={words.endpoints} columns={columns} rows={rows.map(toRow)} more={list.more} />;
}
