// The parts of an identity's page.
import { Tabs } from '@mantine/core';
import type { IdentityReport } from '../../../shared/account-report.ts';
import { identityTabs, showTab, useIdentities, type IdentityTab } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { IdentityFindings } from './identity-findings.tsx';
import tabStyles from '../../ui/tab-panels.module.css';
import { IdentityPredictions } from './identity-predictions.tsx';
import { RecordsPanel } from './records-panel.tsx';
import { StatusPanel } from './status-panel.tsx';

export function IdentityTabs({ report }: { readonly report: IdentityReport }) {
  const { words, language } = useWords();
  const { page } = words.identities;
  const tab = useIdentities((state) => state.tab);
  const problems = report.findings.filter(({ verdict }) => verdict === 'fail').length;
  const toPublish = report.records.filter(({ state, required }) => required && state !== 'right').length;
  const counts: { readonly [T in IdentityTab]?: string } = {
    findings: problems.toLocaleString(language),
    ...(toPublish === 0 ? {} : { records: page.toPublish(toPublish) }),
    ...(report.changes.length === 0 ? {} : { changes: report.changes.length.toLocaleString(language) }),
  };
  return (
    <Tabs
      className={tabStyles.tabs ?? ''}
      value={tab}
      onChange={(value) => showTab(identityTabs.find((one) => one === value) ?? 'status')}
    >
      <Tabs.List aria-label={page.tabsLabel} px={8}>
        {identityTabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {page.tabs[one]}
            {counts[one] === undefined ? null : <span className={tabStyles.tabCount}>{counts[one]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="status" className={tabStyles.panel ?? ''}>
        <StatusPanel report={report} />
      </Tabs.Panel>
      <Tabs.Panel value="findings" className={tabStyles.listPanel ?? ''} tabIndex={-1}>
        <IdentityFindings findings={report.findings} />
      </Tabs.Panel>
      <Tabs.Panel value="records" className={tabStyles.panel ?? ''}>
        <RecordsPanel report={report} />
      </Tabs.Panel>
      <Tabs.Panel value="prediction" className={tabStyles.panel ?? ''}>
        <IdentityPredictions predictions={report.predictions} />
      </Tabs.Panel>
      <Tabs.Panel value="changes" className={tabStyles.panel ?? ''}>
        <ChangesPanel report={report} />
      </Tabs.Panel>
    </Tabs>
  );
}
