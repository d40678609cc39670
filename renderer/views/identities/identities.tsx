// The identities of an AWS account: the table, or the page of the one that is open.
import { Button } from '@mantine/core';
import { printFailure } from '../../../shared/failure.ts';
import { loadAccount, readAccount, useAccount } from '../../state/account.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { filterIdentities, noIdentityFilters, useIdentities } from '../../state/identities.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { AccountHead } from './account-head.tsx';
import { AccountTroubles } from './account-troubles.tsx';
import styles from './identities.module.css';
import { IdentityFilters } from './identity-filters.tsx';
import { IdentityPage } from './identity-page.tsx';
import { IdentityTable } from './identity-table.tsx';
import { useIdentityTable } from './use-identity-table.ts';

export function Identities() {
  const { words } = useWords();
  const kind = useApp(({ app }) => (app === null ? null : (activeProfile(app)?.kind ?? null)));
  const open = useIdentities((state) => state.open);
  return (
    <section className={styles.view} aria-label={words.places.identities}>
      {kind === 'dns' ? <DnsOnly /> : open === null ? <Account /> : <IdentityPage identity={open} />}
    </section>
  );
}

function DnsOnly() {
  const { words } = useWords();
  const { empty } = words.identities;
  return (
    <EmptyState title={empty.dnsOnly} body={empty.dnsOnlyBody}>
      <Button onClick={() => go('profiles')}>{empty.toProfiles}</Button>
    </EmptyState>
  );
}

function Account() {
  const { words, say } = useWords();
  const { empty } = words.identities;
  const opening = useAccount((state) => state.opening);
  const openFailure = useAccount((state) => state.openFailure);
  const count = useAccount((state) => Object.keys(state.rows).length);
  const reading = useAccount((state) => state.reading !== null);
  const read = useAccount((state) => state.last !== null);
  const tried = useAccount((state) => state.failure !== null);
  if (opening === 'loading') return <SkeletonRows count={12} label={words.identities.title} />;
  if (openFailure !== null)
    return (
      <EmptyState title={empty.openFailed} body={say(printFailure(openFailure))} alert>
        <Button variant="default" onClick={() => void loadAccount()}>
          {words.frame.retry}
        </Button>
        <Button onClick={() => void readAccount()}>{words.identities.account.read}</Button>
      </EmptyState>
    );
  if (!read && !reading && count === 0) return tried ? <NotRead /> : <NeverRead />;
  return (
    <>
      <AccountHead />
      <AccountTroubles />
      {count > 0 ? (
        <Filled />
      ) : reading ? (
        <SkeletonRows count={12} label={words.identities.account.starting} />
      ) : (
        <Nothing />
      )}
    </>
  );
}

function NeverRead() {
  const { words } = useWords();
  const { empty, account } = words.identities;
  return (
    <EmptyState title={empty.unread} body={empty.unreadBody}>
      <Button onClick={() => void readAccount()}>{account.read}</Button>
    </EmptyState>
  );
}

/** The first reading brought nothing: what AWS or the network said, and both ways on. */
function NotRead() {
  const { words, say } = useWords();
  const { empty, account } = words.identities;
  const failure = useAccount((state) => state.failure);
  if (failure === null) return null;
  return (
    <EmptyState title={empty.failed} body={say(printFailure(failure))} alert>
      <Button variant="default" onClick={() => go('profiles')}>
        {account.toProfile}
      </Button>
      <Button onClick={() => void readAccount()}>{account.retry}</Button>
    </EmptyState>
  );
}

function Nothing() {
  const { words } = useWords();
  const { empty } = words.identities;
  return (
    <EmptyState title={empty.none} body={empty.noneBody}>
      <Button variant="default" onClick={() => go('profiles')}>
        {empty.toRegions}
      </Button>
    </EmptyState>
  );
}

function Filled() {
  const { words } = useWords();
  const { filter } = words.identities;
  const table = useIdentityTable();
  const shown = table.getRowModel().rows.length;
  return (
    <>
      <IdentityFilters table={table} />
      {shown > 0 ? (
        <IdentityTable table={table} />
      ) : (
        <EmptyState title={filter.none}>
          <Button variant="default" onClick={() => filterIdentities(noIdentityFilters)}>
            {filter.clear}
          </Button>
        </EmptyState>
      )}
    </>
  );
}
