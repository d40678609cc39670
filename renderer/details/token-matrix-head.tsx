// The head of the token matrix: the resolver, then each provider with its servers; a provider that is all right folds.
import { Fragment } from 'react';
import type { TokenColumn } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { shortServer, type ShownGroup } from './fold-matrix.ts';
import styles from './token-matrix-view.module.css';

type Props = { readonly groups: readonly ShownGroup[]; readonly onFold: (provider: string) => void };

export function TokenMatrixHead({ groups, onFold }: Props) {
  const { words } = useWords();
  return (
    <thead>
      <tr>
        <td rowSpan={2} className={styles.corner}>
          {words.identities.matrix.token}
        </td>
        {groups.map((group) => (
          <Group key={group.provider ?? ''} group={group} onFold={onFold} />
        ))}
        <td rowSpan={2} className={styles.rest} />
      </tr>
      <tr>
        {groups.map((group) => (
          <Fragment key={group.provider ?? ''}>
            {group.folded ? (
              <th scope="col" className={styles.server}>
                {words.identities.matrix.servers(group.columns.length)}
              </th>
            ) : (
              group.columns.map(({ column, at }) => <Server key={at} column={column} />)
            )}
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

function Group({ group, onFold }: { readonly group: ShownGroup; readonly onFold: Props['onFold'] }) {
  const { words } = useWords();
  const { matrix } = words.identities;
  const { provider, folds, folded, columns } = group;
  if (provider === null)
    return (
      <th scope="colgroup" colSpan={columns.length} className={styles.group}>
        {matrix.resolver}
      </th>
    );
  return (
    <th scope="colgroup" colSpan={folded ? 1 : columns.length} className={styles.group} title={provider}>
      {folds ? (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-label={folded ? matrix.unfoldGroup(provider) : matrix.foldGroup(provider)}
          onClick={() => onFold(provider)}
        >
          <ChevronIcon open={!folded} />
          <span translate="no">{provider}</span>
        </button>
      ) : (
        <span translate="no">{provider}</span>
      )}
    </th>
  );
}

function Server({ column }: { readonly column: TokenColumn }) {
  const six = column.address?.includes(':') === true;
  return (
    <th
      scope="col"
      className={styles.server}
      title={column.address === null ? column.server : `${column.server} (${column.address})`}
      translate="no"
    >
      {column.kind === 'resolver' ? column.server : shortServer(column)}
      {six ? <span className={styles.six}>IPv6</span> : null}
    </th>
  );
}
