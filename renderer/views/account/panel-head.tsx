// Above a panel: what is shown of which region, how old it is, and the reading that renews it.
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { RegionName } from '../../../shared/aws.ts';
import { readHealth, useHealth } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './account.module.css';
import { HealthProgress } from './health-progress.tsx';

type Props = {
  readonly title: string;
  /** Null: all regions. */
  readonly region: RegionName | null;
  /** When what is shown was read; null where it never was. */
  readonly readAtMs: number | null;
  /** False for what no reading of the account fills. */
  readonly fills: boolean;
};

export function PanelHead({ title, region, readAtMs, fills }: Props) {
  const { language } = useWords();
  const { head } = useWordsOf({ en: accountEn, ja: accountJa });
  const reading = useHealth((state) => state.reading);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {region === null ? null : (
        <span className={styles.region} translate="no">
          {region}
        </span>
      )}
      <span className={styles.gap} />
      {!fills || readAtMs === null ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={readAtMs} language={language} inWords={head.read} />
        </span>
      )}
      {reading !== null ? (
        <HealthProgress reading={reading} />
      ) : fills ? (
        <Tip label={region === null ? head.refreshAll : head.refreshOne(region)} keys="mod+R">
          <Button
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => void readHealth(region === null ? null : [region])}
          >
            {region === null ? head.refreshAll : head.refresh}
          </Button>
        </Tip>
      ) : null}
    </header>
  );
}
