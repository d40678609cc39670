// Tenants, reputation entities and multi-region endpoints, where the account has them.
import { useState, type ReactNode } from 'react';
import type { Known } from '../../../../shared/health/known.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { isNotThere } from '../gaps-of.ts';
import { PanelFind } from '../panel-find.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { Endpoints, Entities, Tenants } from './newer-tables.tsx';

/** As many can be looked through without a field that finds. */
const few = 12;

export function NewerPanel({ part }: PartProps<'newer'>) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [typed, setTyped] = useState('');
  if (part === null) return null;
  const { tenants, entities, endpoints } = part.value;
  const wanted = (texts: readonly string[]) =>
    texts.some((text) => text.toLowerCase().includes(typed.trim().toLowerCase()));
  const longest = Math.max(...[tenants, entities, endpoints].map((known) => (known.known ? known.value.length : 0)));
  return (
    <div className={styles.stack}>
      {longest <= few ? null : <PanelFind className={styles.find} label={words.find} value={typed} onType={setTyped} />}
      <Part title={words.tenants} none={words.noTenants} known={tenants}>
        {(rows) => <Tenants rows={rows.filter(({ name, id }) => wanted([name, id]))} />}
      </Part>
      <Part title={words.entities} none={words.noEntities} known={entities}>
        {(rows) => <Entities rows={rows.filter(({ reference }) => wanted([reference]))} />}
      </Part>
      <Part title={words.endpoints} none={words.noEndpoints} known={endpoints}>
        {(rows) => <Endpoints rows={rows.filter(({ name, id }) => wanted([name, id]))} />}
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
  return (
    <section>
      <h2 className={styles.sectionTitle}>{title}</h2>
      {!known.known ? (
        <NotKnown notThere={isNotThere(known.gap)} />
      ) : known.value.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        children(known.value)
      )}
    </section>
  );
}

/** That a region has it not yet is an answer; that it could not be asked is none. */
function NotKnown({ notThere }: { readonly notThere: boolean }) {
  const { newer: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <p className={styles.said}>
      <StateGlyph state={notThere ? 'not-applicable' : 'unknown'} />
      {notThere ? words.notThere : words.unread}
    </p>
  );
}
