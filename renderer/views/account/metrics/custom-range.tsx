// A range of one's own, typed in UTC; it is asked for when it is finished, not while it is typed.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { chooseMetrics, useMetrics } from '../../../state/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import styles from './metrics.module.css';

export function CustomRange({ region }: { readonly region: RegionName }) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const form = useMetrics((state) => state.form);
  const [from, setFrom] = useState(form.from);
  const [to, setTo] = useState(form.to);
  const example = form.source === 'vdm' ? '2026-11-01' : '2026-11-01 09:00';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    chooseMetrics(region, { from, to });
  };
  return (
    <form className={styles.row} onSubmit={onSubmit}>
      <TextInput
        label={metrics.from}
        classNames={{ root: styles.field ?? '', input: styles.mono ?? '' }}
        w={210}
        placeholder={example}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        label={metrics.to}
        classNames={{ root: styles.field ?? '', input: styles.mono ?? '' }}
        w={210}
        placeholder={example}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {metrics.show}
      </Button>
      <span className={styles.quiet}>{metrics.utcHint}</span>
    </form>
  );
}
