// What could not be read of the account, and what to do about it: the rest is shown all the same.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegionState } from '../../../shared/account-report.ts';
import type { AwsGap } from '../../../shared/aws.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { readAccount, useAccount } from '../../state/account.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './account-head.module.css';

export function AccountTroubles() {
  const failure = useAccount((state) => state.failure);
  const cancelled = useAccount((state) => state.lastCancelled === true && state.reading === null);
  return (
    <>
      {failure === null ? null : <Failed because={printFailure(failure)} />}
      {cancelled ? <Cancelled /> : null}
      <Gaps />
    </>
  );
}

/** Nothing at all could be read: what is shown is the last result. */
function Failed({ because }: { readonly because: Text }) {
  const { words, say } = useWords();
  const { account } = words.identities;
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="unknown" />
      <span className={styles.bannerWords}>
        {say(because)} <span className={styles.quiet}>{account.stale}</span>
      </span>
      <Button variant="default" onClick={() => go('profiles')}>
        {account.toProfile}
      </Button>
      <Button variant="default" onClick={() => void readAccount()}>
        {account.retry}
      </Button>
    </div>
  );
}

function Cancelled() {
  const { words } = useWords();
  const { account } = words.identities;
  return (
    <div className={styles.banner} role="status">
      <StateGlyph state="info" />
      <span className={styles.bannerWords}>{account.cancelled}</span>
      <Button variant="default" onClick={() => useAccount.setState({ lastCancelled: null })}>
        {words.frame.close}
      </Button>
    </div>
  );
}

export type Trouble = { readonly where: string; readonly because: Text; readonly times: number };

/** The same sentence about many identities is one line. */
export function troublesIn(regions: readonly RegionState[], gaps: readonly AwsGap[]): readonly Trouble[] {
  const troubles = new Map<string, Trouble>();
  const add = (where: string, because: Text) => {
    const key = `${where} ${because.en}`;
    troubles.set(key, { where, because, times: (troubles.get(key)?.times ?? 0) + 1 });
  };
  for (const { region, failure } of regions) if (failure !== null) add(region, printFailure(failure));
  for (const { region, failure } of gaps) add(region, printFailure(failure));
  return [...troubles.values()];
}

/** One trouble is said at once, several when they are asked for. */
function Gaps() {
  const { words, say } = useWords();
  const { account } = words.identities;
  const [open, setOpen] = useState(false);
  const regions = useAccount((state) => state.regions);
  const gaps = useAccount((state) => state.last?.gaps ?? noGaps);
  const canRetry = useAccount((state) => state.reading === null && state.failure === null);
  const troubles = troublesIn(regions, gaps);
  const [first] = troubles;
  if (first === undefined) return null;
  const single = troubles.length === 1;
  return (
    <>
      <div className={styles.banner}>
        <StateGlyph state="unknown" />
        <span className={styles.bannerWords}>
          {single ? `${first.where}: ${say(first.because)}` : account.troubles(troubles.length)}
        </span>
        {single ? null : (
          <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? account.hide : account.show}
          </Button>
        )}
        {canRetry ? (
          <Button variant="default" onClick={() => void readAccount()}>
            {account.retry}
          </Button>
        ) : null}
      </div>
      {open && !single ? <Troubles troubles={troubles} /> : null}
    </>
  );
}

function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const { words, say } = useWords();
  return (
    <ul className={styles.troubles}>
      {troubles.map(({ where, because, times }) => (
        <li key={`${where} ${because.en}`} className={styles.trouble}>
          <span className={styles.where} translate="no">
            {where}
          </span>
          <span>{say(because)}</span>
          <span className={styles.quiet}>{times === 1 ? '' : words.identities.account.times(times)}</span>
        </li>
      ))}
    </ul>
  );
}

const noGaps: readonly AwsGap[] = [];
