// Says to a screen reader what the eye sees happening: each domain's verdict, and the end of a run.
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useReports } from '../../state/reports.ts';
import { useRun } from '../../state/run.ts';
import { useWords } from '../../text/words.tsx';

export function Spoken() {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  const wordsNow = useRef(words);
  wordsNow.current = words;
  useEffect(
    () =>
      useReports.subscribe((now, before) => {
        const { frame, state } = wordsNow.current;
        if (now.listing !== 'ready' || before.listing !== 'ready') return;
        const changed = Object.values(now.summaries).find((one) => before.summaries[one.domain] !== one);
        if (changed !== undefined) setSaid(frame.saidDone(changed.unicode, state[changed.worst]));
        const failed = Object.keys(now.failures).find((domain) => before.failures[domain] === undefined);
        if (failed !== undefined) setSaid(frame.saidFailed(failed));
      }),
    [],
  );
  useEffect(
    () =>
      useRun.subscribe((now, before) => {
        if (now.ended.length > before.ended.length && now.lastCancelled !== null)
          setSaid(wordsNow.current.frame.saidFinished(now.lastCancelled));
      }),
    [],
  );
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
