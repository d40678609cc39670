// One panel of one region: its head, what it lacks, the panel itself, and its findings beneath.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import type { PanelPart } from '../../../shared/health/report.ts';
import { useHealthPlace, type HealthPanel } from '../../state/health-place.ts';
import { healthOf, isBeingRead, readHealth, useHealth } from '../../state/health.ts';
import { go } from '../../state/selection.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import styles from './account.module.css';
import { GapNotice } from './gap-notice.tsx';
import { gapsOf } from './gaps-of.ts';
import { FailedBanner, HealthTroubles } from './health-troubles.tsx';
import { isFilled, PanelBody } from './panel-body.tsx';
import { PanelFindings } from './panel-findings.tsx';
import { PanelHead } from './panel-head.tsx';

type Props = { readonly region: RegionName };

export function PanelView({ region }: Props) {
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const panel = useHealthPlace((state) => state.panel);
  const box = useRef<HTMLDivElement>(null);
  const part = useOpenPart(region, panel);
  const failure = useHealth((state) => healthOf(state.regions, region).failure);
  const filled = isFilled(panel);
  // The row that led here is gone: the keys go on in the panel.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <PanelHead title={words.panels[panel]} region={region} readAtMs={part?.readAtMs ?? null} fills={filled} />
      <HealthTroubles ofRegion={failure} />
      {failure === null || part === null ? null : <FailedBanner failure={failure} region={region} stale />}
      <div ref={box} className={styles.panel} data-panel tabIndex={-1}>
        {part === null ? null : <GapNotice gaps={gapsOf(part)} />}
        {filled && part === null && panel !== 'suppression' ? (
          <WithoutPart region={region} panel={panel} failure={failure} />
        ) : (
          <PanelBody region={region} panel={panel} />
        )}
      </div>
      {part === null ? null : <PanelFindings key={`${region} ${panel}`} findings={part.findings} />}
    </>
  );
}

export function useOpenPart(region: RegionName | null, panel: HealthPanel): PanelPart | null {
  return useHealth((state) => {
    if (region === null || !isFilled(panel)) return null;
    return healthOf(state.regions, region).parts[panel] ?? null;
  });
}

type WithoutProps = Props & { readonly panel: HealthPanel; readonly failure: Failure | null };

/** Never read, being read for the first time, or not to be had. */
function WithoutPart({ region, panel, failure }: WithoutProps) {
  const { words, say } = useWords();
  const { empty, panels, panelTips, trouble } = useWordsOf({ en: accountEn, ja: accountJa });
  const reading = useHealth((state) => isFilled(panel) && isBeingRead(state.reading, region, panel));
  const busy = useHealth((state) => state.reading !== null);
  if (reading) return <SkeletonRows count={10} label={panels[panel]} />;
  const act = (
    <Button disabled={busy} onClick={() => void readHealth([region])}>
      {failure === null ? empty.readRegion(region) : words.frame.retry}
    </Button>
  );
  if (failure === null)
    return (
      <EmptyState title={empty.unread(region)} body={panelTips[panel]}>
        {act}
      </EmptyState>
    );
  return (
    <EmptyState title={empty.failed(region)} body={say(printFailure(failure))} alert>
      <Button variant="default" onClick={() => go('profiles')}>
        {trouble.toProfile}
      </Button>
      {act}
    </EmptyState>
  );
}
