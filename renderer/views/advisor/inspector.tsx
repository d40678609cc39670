// The right pane: the chosen finding of the open report.
import { useEffect, useRef } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { FindingView } from '../../details/finding-view.tsx';
import { InspectorPane } from '../../details/inspector.tsx';
import { useReports } from '../../state/reports.ts';
import { granted, useSelection, wishFor } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

function useOpenFinding(): Finding | null {
  const id = useSelection((state) => state.findingId);
  return useReports(({ open }) =>
    open.state === 'ready' ? (open.report.findings.find((finding) => finding.id === id) ?? null) : null,
  );
}

export function Inspector() {
  const { words } = useWords();
  const finding = useOpenFinding();
  const box = useRef<HTMLElement>(null);
  const wish = useSelection((state) => state.wish);
  useEffect(() => {
    if (wish?.what !== 'inspector') return;
    granted();
    box.current?.focus();
  }, [wish]);
  return (
    <InspectorPane label={words.inspector.label} box={box} onClose={close}>
      {finding === null ? (
        <EmptyState title={words.inspector.nothing} body={words.inspector.nothingBody} />
      ) : (
        <FindingView key={finding.id} finding={finding} onClose={close} />
      )}
    </InspectorPane>
  );
}

function close(): void {
  useSelection.setState({ inspector: false });
  wishFor('findings');
}
