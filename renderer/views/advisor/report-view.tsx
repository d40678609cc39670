// One domain's report: the verdict first, then the five protocols, then its parts in tabs.
import { Tabs } from '@mantine/core';
import { useLayoutEffect } from 'react';
import type { DomainReport } from '../../../shared/report.ts';
import { flatten } from '../../details/group-findings.ts';
import { TableView } from '../../details/table-view.tsx';
import { TreeView } from '../../details/tree-view.tsx';
import {
  enterReport,
  noFilters,
  selectFinding,
  tabs,
  useSelection,
  type Filters,
  type Tab,
} from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { chooseFindings } from './choose-findings.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { PredictionPanel } from './prediction-panel.tsx';
import { ProtocolStrip } from './protocol-strip.tsx';
import { ReportHead } from './report-head.tsx';
import styles from './subject.module.css';
import tabStyles from '../../ui/tab-panels.module.css';

export function ReportView({ report }: { readonly report: DomainReport }) {
  useFirstFinding(report);
  return (
    <div className={styles.report}>
      <div className={styles.head}>
        <ReportHead report={report} />
        <ProtocolStrip strip={report.strip} />
      </div>
      <ReportTabs report={report} />
    </div>
  );
}

/** The worst finding is chosen at first, so that the inspector has something to show. */
function useFirstFinding(report: DomainReport): void {
  useLayoutEffect(() => {
    const { findingId, filters, shownDomain } = useSelection.getState();
    const known = findingId !== null && report.findings.some(({ id }) => id === findingId);
    if (shownDomain === report.domain && known) return;
    const start = shownDomain === report.domain ? filters : filtersFor(report);
    const first = flatten(chooseFindings(report.findings, start))[0];
    if (shownDomain === report.domain) selectFinding(first?.id ?? null);
    else enterReport(report.domain, first?.id ?? null, start);
  }, [report]);
}

/** Where nothing is wrong, what was checked is shown. */
function filtersFor(report: DomainReport): Filters {
  const wrong = chooseFindings(report.findings, noFilters).length > 0;
  return wrong ? noFilters : { ...noFilters, verdicts: [...noFilters.verdicts, 'pass'] };
}

function ReportTabs({ report }: { readonly report: DomainReport }) {
  const { words, say } = useWords();
  const tab = useSelection((state) => state.tab);
  const counts: { readonly [T in Tab]: string } = {
    findings: '',
    spf: report.spfTree?.root.badge === undefined ? '' : say(report.spfTree.root.badge),
    dmarc: '',
    prediction: '',
  };
  return (
    <Tabs
      className={tabStyles.tabs ?? ''}
      value={tab}
      onChange={(value) => useSelection.setState({ tab: tabs.find((one) => one === value) ?? 'findings' })}
    >
      <Tabs.List aria-label={words.subject.tabsLabel} px={8}>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {words.subject.tabs[one]}
            {counts[one] === '' ? null : <span className={tabStyles.tabCount}>{counts[one]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="findings" className={tabStyles.listPanel ?? ''} tabIndex={-1}>
        <FindingsPanel findings={report.findings} />
      </Tabs.Panel>
      <Tabs.Panel value="prediction" className={tabStyles.panel ?? ''}>
        <PredictionPanel report={report} />
      </Tabs.Panel>
      <Tabs.Panel value="spf" className={tabStyles.panel ?? ''}>
        {report.spfTree === null ? <EmptyState title={words.subject.noTree} /> : <TreeView tree={report.spfTree} />}
      </Tabs.Panel>
      <Tabs.Panel value="dmarc" className={tabStyles.panel ?? ''}>
        {report.dmarcWalk === null ? (
          <EmptyState title={words.subject.noWalk} />
        ) : (
          <TableView table={report.dmarcWalk} />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
