// What went wrong with the last reading as a whole; what is known from before is shown all the same.
import { Button } from '@mantine/core';
import type { RegionName } from '../../../shared/aws.ts';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import { readHealth, useHealth } from '../../state/health.ts';
import { go } from '../../state/selection.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './account.module.css';

type TroublesProps = {
  /** Why the open region could not be read, which is said for itself: once is enough. */
  readonly ofRegion?: Failure | null;
};

export function HealthTroubles({ ofRegion = null }: TroublesProps) {
  const failure = useHealth((state) => (ofRegion === null ? state.failure : null));
  const cancelled = useHealth((state) => state.lastCancelled === true && state.reading === null);
  return (
    <>
      {failure === null ? null : <FailedBanner failure={failure} region={null} stale />}
      {cancelled ? <Cancelled /> : null}
    </>
  );
}

type FailedProps = {
  readonly failure: Failure;
  /** What to read again: null for all regions. */
  readonly region: RegionName | null;
  /** True where something older is shown beneath. */
  readonly stale: boolean;
};

export function FailedBanner({ failure, region, stale }: FailedProps) {
  const { words, say } = useWords();
  const { trouble } = useWordsOf({ en: accountEn, ja: accountJa });
  const idle = useHealth((state) => state.reading === null);
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="unknown" />
      <span className={styles.bannerWords}>
        {say(printFailure(failure))} {stale ? <span className={styles.quiet}>{trouble.stale}</span> : null}
      </span>
      <Button variant="default" onClick={() => go('profiles')}>
        {trouble.toProfile}
      </Button>
      {idle ? (
        <Button variant="default" onClick={() => void readHealth(region === null ? null : [region])}>
          {words.frame.retry}
        </Button>
      ) : null}
    </div>
  );
}

function Cancelled() {
  const { words } = useWords();
  const { trouble } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <div className={styles.banner} role="status">
      <StateGlyph state="info" />
      <span className={styles.bannerWords}>{trouble.cancelled}</span>
      <Button variant="default" onClick={() => useHealth.setState({ lastCancelled: null })}>
        {words.frame.close}
      </Button>
    </div>
  );
}
