// Says to a screen reader what the eye sees happening: each domain's verdict, and the end of a run.
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useReports } from '../../state/reports.ts';
import { useRun } from '../../state/run.ts';
import { useWords } from '../../text/words.tsx';

export function Spoken() {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      useReports.subscribe((now, before) => {
        if (now.listing !== 'ready' || before.listing !== 'ready') return;
        const changed = Object.values(now.summaries).find((one) => before.summaries[one.domain] !== one);
        if (changed !== undefined) setSaid(words.frame.saidDone(changed.unicode, words.state[changed.worst]));
        const failed = Object.keys(now.failures).find((domain) => before.failures[domain] === undefined);
        if (failed !== undefined) setSaid(words.frame.saidFailed(failed));
      }),
    [words],
  );
  useEffect(
    () =>
      useRun.subscribe((now, before) => {
        const ended = now.ended !== before.ended && now.lastCancelled !== null;
        if (ended) setSaid(words.frame.saidFinished(now.lastCancelled === true));
      }),
    [words],
  );
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
