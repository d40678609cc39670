// Tenants, reputation entities and multi-region endpoints, where the account has them.
import type { ReactNode } from 'react';
import type { Known } from '../../../../shared/health/known.ts';
import type { MultiRegionEndpoint, ReputationEntity, SesTenant } from '../../../../shared/health/panels.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';

export function NewerPanel({ part }: PartProps<'newer'>) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (part === null) return null;
  const { tenants, entities, endpoints } = part.value;
  return (
    <div className={styles.stack}>
      <Part title={words.tenants} none={words.noTenants} known={tenants}>
        {(rows) => <Tenants rows={rows} />}
      </Part>
      <Part title={words.entities} none={words.noEntities} known={entities}>
        {(rows) => <Entities rows={rows} />}
      </Part>
      <Part title={words.endpoints} none={words.noEndpoints} known={endpoints}>
        {(rows) => <Endpoints rows={rows} />}
      </Part>
    </div>
  );
}

type KnownProps<T> = {
  readonly title: string;
  readonly none: string;
  readonly known: Known<readonly T[]>;
  readonly children: (rows: readonly T[]) => ReactNode;
};

function Part<T>({ title, none, known, children }: KnownProps<T>) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <section>
      <h2 className={styles.sectionTitle}>{title}</h2>
      {!known.known ? (
        <p className={styles.said}>
          <StateGlyph state="unknown" />
          {words.unread}
        </p>
      ) : known.value.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        children(known.value)
      )}
    </section>
  );
}

/** ENABLED, REINSTATED, DISABLED: may it send? */
function Sending({ status }: { readonly status: string }) {
  const glyph: GlyphState = status === 'DISABLED' ? 'high' : status === 'REINSTATED' ? 'medium' : 'pass';
  return (
    <span className={styles.said} translate="no">
      <StateGlyph state={glyph} />
      {status}
    </span>
  );
}

function Tenants({ rows }: { readonly rows: readonly SesTenant[] }) {
  const { language } = useWords();
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['name', 'sending', 'created', 'id'] as const).map((key) => ({ key, label: words.column[key] }));
  return (
    <DataTable label={words.tenants} columns={columns}>
      {rows.map(({ arn, name, sendingStatus, createdAtMs, id }) => (
        <tr key={arn}>
          <td>{name}</td>
          <td>
            <Sending status={sendingStatus} />
          </td>
          <td>{createdAtMs === null ? '–' : <TimeAgo atMs={createdAtMs} language={language} />}</td>
          <td>
            <code translate="no">{id}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

function Entities({ rows }: { readonly rows: readonly ReputationEntity[] }) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['reference', 'sending', 'bySes', 'byYou', 'impact', 'policy'] as const).map((key) => ({
    key,
    label: words.column[key],
    wide: key === 'reference',
  }));
  return (
    <DataTable label={words.entities} columns={columns}>
      {rows.map((entity) => (
        <tr key={entity.reference}>
          <td>
            <code translate="no">{entity.reference}</code>
            {entity.sesCause === null ? null : <div className={styles.small}>{entity.sesCause}</div>}
          </td>
          <td>
            <Sending status={entity.sendingStatus} />
          </td>
          <td translate="no">{entity.sesStatus ?? '–'}</td>
          <td translate="no">{entity.customerStatus ?? '–'}</td>
          <td translate="no">{entity.impact ?? '–'}</td>
          <td translate="no">{entity.policy?.slice(entity.policy.lastIndexOf('/') + 1) ?? '–'}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function Endpoints({ rows }: { readonly rows: readonly MultiRegionEndpoint[] }) {
  const { language } = useWords();
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['name', 'status', 'regions', 'created', 'id'] as const).map((key) => ({
    key,
    label: words.column[key],
  }));
  return (
    <DataTable label={words.endpoints} columns={columns}>
      {rows.map(({ id, name, status, regions, createdAtMs }) => (
        <tr key={id}>
          <td>{name}</td>
          <td>
            <span className={styles.said} translate="no">
              <StateGlyph state={status === 'READY' ? 'pass' : status === 'FAILED' ? 'high' : 'info'} />
              {status}
            </span>
          </td>
          <td translate="no">{regions.join(', ')}</td>
          <td>{createdAtMs === null ? '–' : <TimeAgo atMs={createdAtMs} language={language} />}</td>
          <td>
            <code translate="no">{id}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
