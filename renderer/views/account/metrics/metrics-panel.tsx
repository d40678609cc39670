// Counts and rates over time, from CloudWatch or from Virtual Deliverability Manager: charts, and the table beneath.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure, type Failure } from '../../../../shared/failure.ts';
import { askAgain, enterMetrics, useMetrics } from '../../../state/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { CopyActions, GapNotice } from '../gap-notice.tsx';
import type { RegionProps } from '../panel-props.ts';
import { MetricCharts } from './metric-charts.tsx';
import { MetricControls } from './metric-controls.tsx';
import { MetricNotes } from './metric-notes.tsx';
import { MetricTotals } from './metric-totals.tsx';
import styles from './metrics.module.css';

export function MetricsPanel({ region }: RegionProps) {
  const choices = useMetrics((state) => state.choices[region]);
  const vdmOff = choices?.state === 'ready' && choices.value.vdmEnabled === false;
  const source = useMetrics((state) => state.form.source);
  useEffect(() => enterMetrics(region), [region]);
  return (
    <div className={styles.panel}>
      <MetricControls region={region} />
      {choices?.state === 'ready' ? <GapNotice gaps={choices.value.gaps} /> : null}
      {source === 'vdm' && vdmOff ? <VdmOff /> : <Result region={region} />}
    </div>
  );
}

function VdmOff() {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  return <EmptyState title={metrics.vdmOff} body={metrics.vdmOffBody} />;
}

function Result({ region }: { readonly region: RegionName }) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const table = useMetrics((state) => state.table);
  const failure = useMetrics((state) => state.failure);
  const asking = useMetrics((state) => state.asking);
  if (failure !== null) return <Failed failure={failure} region={region} />;
  if (table === null) return asking ? <SkeletonRows count={10} label={metrics.asking} /> : null;
  const empty = table.groups.every(({ counts }) =>
    counts.every(({ points }) => points.every((one) => one.value === null)),
  );
  return (
    <div className={styles.result} aria-busy={asking}>
      <GapNotice gaps={table.gaps} />
      {empty ? <EmptyState title={metrics.nothing} body={metrics.nothingBody} /> : <MetricCharts table={table} />}
      {empty ? null : <MetricTotals table={table} />}
      <MetricNotes table={table} />
    </div>
  );
}

function Failed({ failure, region }: { readonly failure: Failure; readonly region: RegionName }) {
  const { words, say } = useWords();
  const { metrics, gap } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <EmptyState title={metrics.failed} body={say(printFailure(failure))} alert>
      {failure.kind === 'aws-permission-missing' ? (
        <CopyActions label={gap.copy(failure.action)} actions={[failure.action]} />
      ) : null}
      <Button onClick={() => askAgain(region)}>{words.frame.retry}</Button>
    </EmptyState>
  );
}
