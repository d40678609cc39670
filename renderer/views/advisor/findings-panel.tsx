// The findings of a report: counted, filtered, grouped by severity.
import type { Finding } from '../../../shared/finding.ts';
import { clearFilters, noFilters, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Button } from '@mantine/core';
import { chooseFindings } from './choose-findings.ts';
import { FindingFilters } from './finding-filters.tsx';
import { FindingList } from './finding-list.tsx';

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
        <FindingList groups={groups} />
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
