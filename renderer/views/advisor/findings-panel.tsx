// The findings of a report: counted, filtered, grouped by severity.
import { useEffect, useRef } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { FindingList } from '../../details/finding-list.tsx';
import type { Group } from '../../details/group-findings.ts';
import { clearFilters, granted, noFilters, selectFinding, useSelection, wishFor } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Button } from '@mantine/core';
import { chooseFindings } from './choose-findings.ts';
import { FindingFilters } from './finding-filters.tsx';
import { useInspectorOpen } from './panes.ts';

export function FindingsPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useWords();
  const filters = useSelection((state) => state.filters);
  const groups = chooseFindings(findings, filters);
  const unfiltered = filters.search === '' && filters.topic === null && filters.severity === null;
  const standard = unfiltered && filters.verdicts === noFilters.verdicts;
  return (
    <>
      <FindingFilters findings={findings} />
      {groups.length > 0 ? (
        <ChosenFindings groups={groups} />
      ) : standard ? (
        <EmptyState title={words.findings.noneAtAll} />
      ) : (
        <EmptyState title={words.findings.none}>
          <Button variant="default" onClick={clearFilters}>
            {words.findings.clear}
          </Button>
        </EmptyState>
      )}
    </>
  );
}

/** The list as the window's selection moves it. */
function ChosenFindings({ groups }: { readonly groups: readonly Group[] }) {
  const box = useRef<HTMLDivElement>(null);
  const chosen = useSelection((state) => state.findingId);
  const wish = useSelection((state) => state.wish);
  const open = useInspectorOpen();
  useEffect(() => {
    if (wish?.what !== 'findings') return;
    granted();
    box.current?.focus();
  }, [wish]);
  const onKey = (key: string) => {
    if (key === 'Enter') wishFor('inspector');
    else if (key === ' ') useSelection.setState({ inspector: !open });
    else if (key === 'Escape' && open) useSelection.setState({ inspector: false });
    else return false;
    return true;
  };
  return (
    <FindingList
      groups={groups}
      chosen={chosen}
      box={box}
      onChoose={(findingId, by) =>
        by === 'click' ? useSelection.setState({ findingId, inspector: true }) : selectFinding(findingId)
      }
      onKey={onKey}
    />
  );
}
