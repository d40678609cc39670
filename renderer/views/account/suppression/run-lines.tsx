// The changes that are under way in this region, and those that ended until they are closed.
import { Button } from '@mantine/core';
import type { RegionName } from '../../../../shared/aws.ts';
import { SuppressionRun } from '../../../details/suppression-run.tsx';
import { dismissRun, useSuppressionChanges } from '../../../state/suppression-changes.ts';
import { stopSuppression } from '../../../state/suppression.ts';
import listStyles from './suppressed-list.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

/** Those that a sheet shows are not told twice. */
export function RunLines({ region }: { readonly region: RegionName }) {
  const runs = useSuppressionChanges((state) => state.runs);
  const sheet = useSuppressionChanges((state) => state.sheet);
  const onSheet = sheet?.stage === 'calls' ? sheet.runId : null;
  const told = Object.values(runs).filter((run) => run.region === region && run.runId !== onSheet);
  return told.map((run) => (
    <div key={run.runId} className={listStyles.run}>
      <SuppressionRun run={run} onStop={(runId) => void stopSuppression(runId)} />
      {run.ended === null ? null : <Dismiss runId={run.runId} />}
    </div>
  ));
}

function Dismiss({ runId }: { readonly runId: string }) {
  const { run } = useSuppressionWords();
  return (
    <Button variant="default" onClick={() => dismissRun(runId)}>
      {run.dismiss}
    </Button>
  );
}
