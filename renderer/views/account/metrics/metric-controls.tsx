// What is to be seen: whose numbers, which span in which steps, of which mail, and compared by what.
import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { RegionName } from '../../../../shared/aws.ts';
import type { MetricPeriod } from '../../../../shared/health/metrics.ts';
import { metricSpans, spansOf, stepsFor } from '../../../state/metric-form.ts';
import { askAgain, chooseMetrics, saveCsv, useMetrics } from '../../../state/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { CustomRange } from './custom-range.tsx';
import { DimensionChoice, VdmChoice } from './metric-choice.tsx';
import styles from './metrics.module.css';

type Props = { readonly region: RegionName };

export function MetricControls({ region }: Props) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const form = useMetrics((state) => state.form);
  const fault = useMetrics((state) => state.fault);
  return (
    <div className={styles.controls} role="group" aria-label={metrics.controls}>
      <div className={styles.row}>
        <SegmentedControl
          aria-label={metrics.source}
          value={form.source}
          onChange={(value) => chooseMetrics(region, { source: value === 'vdm' ? 'vdm' : 'cloudwatch' })}
          data={[
            { value: 'cloudwatch', label: metrics.cloudwatch },
            { value: 'vdm', label: metrics.vdm },
          ]}
        />
        <SegmentedControl
          aria-label={metrics.span}
          value={form.span}
          onChange={(value) => chooseMetrics(region, { span: metricSpans.find((one) => one === value) ?? '7d' })}
          data={spansOf[form.source].map((span) => ({ value: span, label: metrics.spans[span] }))}
        />
        {form.source === 'cloudwatch' ? <StepChoice region={region} /> : null}
        <span className={styles.gap} />
        <Freshness region={region} />
      </div>
      {form.span === 'custom' ? <CustomRange region={region} /> : null}
      <div className={styles.row}>
        {form.source === 'cloudwatch' ? <DimensionChoice region={region} /> : <VdmChoice region={region} />}
        <span className={styles.gap} />
        <SaveCsv />
      </div>
      {fault === null || form.span !== 'custom' ? null : (
        <p className={styles.fault} role={fault === 'unfinished' ? 'status' : 'alert'} data-fault={fault}>
          {metrics.faults[fault]}
        </p>
      )}
    </div>
  );
}

function StepChoice({ region }: Props) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const ask = useMetrics((state) => state.ask);
  const periodSeconds = useMetrics((state) => state.form.periodSeconds);
  const offered = ask === null ? [] : stepsFor(ask.toMs - ask.fromMs);
  const steps: readonly MetricPeriod[] = offered.includes(periodSeconds) ? offered : [...offered, periodSeconds];
  return (
    <Select
      aria-label={metrics.step}
      w={130}
      allowDeselect={false}
      value={`${periodSeconds}`}
      onChange={(value) =>
        chooseMetrics(region, { periodSeconds: steps.find((step) => `${step}` === value) ?? periodSeconds })
      }
      data={steps.map((step) => ({ value: `${step}`, label: metrics.steps[step] }))}
    />
  );
}

function SaveCsv() {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const ask = useMetrics((state) => state.table?.ask ?? null);
  const savedAs = useMetrics((state) => state.savedAs);
  return (
    <span className={styles.fresh}>
      <span role="status" className={styles.quiet}>
        {savedAs === null ? '' : metrics.saved(savedAs)}
      </span>
      <Button variant="default" disabled={ask === null} onClick={() => ask !== null && void saveCsv(ask)}>
        {metrics.exportCsv}
      </Button>
    </span>
  );
}

function Freshness({ region }: Props) {
  const { language } = useWords();
  const { metrics, head } = useWordsOf({ en: accountEn, ja: accountJa });
  const asking = useMetrics((state) => state.asking);
  const readAtMs = useMetrics((state) => state.table?.readAtMs ?? null);
  return (
    <span className={styles.fresh}>
      {asking ? (
        <span role="status" className={styles.quiet}>
          {metrics.asking}
        </span>
      ) : readAtMs === null ? null : (
        <span className={styles.quiet}>
          <TimeAgo atMs={readAtMs} language={language} inWords={head.read} />
        </span>
      )}
      <Button
        variant="default"
        disabled={asking}
        leftSection={<IconRefresh size={14} aria-hidden />}
        onClick={() => askAgain(region)}
      >
        {head.refresh}
      </Button>
    </span>
  );
}
