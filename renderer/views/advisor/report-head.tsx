// The name, the verdict as a sentence, and how it was come by.
import { Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DomainReport } from '../../../shared/report.ts';
import { copyText } from '../../state/app.ts';
import { auditOrNotify, type Asked } from '../../state/audit.ts';
import { removeReport, useReports } from '../../state/reports.ts';
import { selectDomain } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { AuditOptions } from './audit-options.tsx';
import paneStyles from './domain-pane.module.css';
import styles from './subject.module.css';

export function ReportHead({ report }: { readonly report: DomainReport }) {
  const { words, say } = useWords();
  const worst = useReports((state) => state.summaries[report.domain]?.worst ?? 'none');
  return (
    <>
      <div className={styles.title}>
        <h1 className={styles.name} translate="no">
          {report.unicode}
        </h1>
        {report.unicode === report.domain ? null : (
          <span className={styles.alabel} translate="no">
            {report.domain}
          </span>
        )}
        <CopyButton
          text={report.domain}
          label={words.subject.copyName}
          copiedLabel={words.details.copied}
          onCopy={(text) => void copyText(text)}
          iconOnly
        />
        <HeadIcons report={report} />
      </div>
      <p className={styles.headline} data-headline>
        <StateGlyph state={worst} size={18} label={words.state[worst]} />
        {say(report.headline.text)}
      </p>
      <Facts report={report} />
    </>
  );
}

function Facts({ report }: { readonly report: DomainReport }) {
  const { words } = useWords();
  return (
    <p className={styles.facts}>
      <span>
        {words.subject.questions(report.questions)} {words.subject.askedOf(report.resolver.join(', '))}
      </span>
      {report.selectors.length === 0 ? null : <span>{words.subject.selectors(report.selectors.join(', '))}</span>}
      {report.mailFrom === null ? null : <span>{words.subject.mailFrom(report.mailFrom)}</span>}
    </p>
  );
}

function HeadIcons({ report }: { readonly report: DomainReport }) {
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState<Asked>({ selectors: report.selectors, mailFrom: report.mailFrom });
  return (
    <div className={styles.icons}>
      <AuditOptions
        asked={asked}
        onChange={setAsked}
        label={words.subject.options}
        onRun={(next) => void auditOrNotify([report.domain], next)}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={paneStyles.icon} aria-label={words.subject.more} title={words.subject.more}>
            <IconDots size={16} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={14} aria-hidden />} onClick={() => setAsking(true)}>
            {words.subject.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={asking}
        title={words.subject.removeTitle(report.unicode)}
        body={words.subject.removeBody}
        act={words.subject.remove}
        cancel={words.confirm.cancel}
        onAct={() => void remove(report.domain)}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

async function remove(domain: string): Promise<void> {
  if (await removeReport(domain)) await selectDomain(null);
}
