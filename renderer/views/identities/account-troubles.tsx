// What could not be read of the account, and what to do about it: the rest is shown all the same.
import { Button } from '@mantine/core';
import type { RegionState } from '../../../shared/account-report.ts';
import type { AwsGap } from '../../../shared/aws.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { readAccount, useAccount } from '../../state/account.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Fold } from '../../ui/fold.tsx';
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

function Gaps() {
  const { words, say } = useWords();
  const { account } = words.identities;
  const regions = useAccount((state) => state.regions);
  const gaps = useAccount((state) => state.last?.gaps ?? noGaps);
  const reading = useAccount((state) => state.reading !== null);
  const troubles = troublesIn(regions, gaps);
  if (troubles.length === 0) return null;
  return (
    <div className={styles.troubles}>
      <Fold
        startsOpen={troubles.length === 1}
        title={
          <span className={styles.troubleTitle}>
            <StateGlyph state="unknown" />
            {account.troubles(troubles.length)}
          </span>
        }
      >
        {troubles.map(({ where, because, times }) => (
          <div key={`${where} ${because.en}`} className={styles.trouble}>
            <span className={styles.where} translate="no">
              {where}
            </span>
            <span>{say(because)}</span>
            <span className={styles.quiet}>{times === 1 ? '' : account.times(times)}</span>
          </div>
        ))}
        {reading ? null : (
          <Button variant="default" onClick={() => void readAccount()}>
            {account.retry}
          </Button>
        )}
      </Fold>
    </div>
  );
}

const noGaps: readonly AwsGap[] = [];
