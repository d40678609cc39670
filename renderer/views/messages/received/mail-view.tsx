// One message: the verdict first, then its authentication at a glance, then its parts in tabs.
import { Tabs } from '@mantine/core';
import type { MailReport } from '../../../../shared/message/mail-report.ts';
import { ToneGlyph } from '../../../details/tone-glyph.tsx';
import { copyText } from '../../../state/app.ts';
import { mailTabs, showMailTab, useMail, type MailTab } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import tabStyles from '../../../ui/tab-panels.module.css';
import { ClaimedPanel } from './claimed-panel.tsx';
import { MailFindings } from './mail-findings.tsx';
import { MailStrip } from './mail-strip.tsx';
import styles from './received.module.css';
import { PathPanel } from './path-panel.tsx';
import { SignaturesPanel } from './signatures-panel.tsx';
import { StructurePanel } from './structure-panel.tsx';
import { useMessagesWords } from './use-messages-words.ts';

type Props = { readonly report: MailReport; readonly isExplained: boolean };

export function MailView({ report, isExplained }: Props) {
  return (
    <div className={styles.report}>
      <div className={styles.head}>
        <MailHead report={report} />
        <MailStrip report={report} />
      </div>
      <MailTabs report={report} isExplained={isExplained} />
    </div>
  );
}

export function MailHead({ report }: { readonly report: MailReport }) {
  const { say, words, language } = useWords();
  const { head } = useMessagesWords();
  const { subject, from, to, dateMs, messageId, bytes, sender, resolver, headline } = report;
  const kb = (bytes / 1024).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <>
      <h1 className={styles.name} title={subject}>
        {subject === '' ? head.noSubject : subject}
      </h1>
      <p className={styles.headline} data-headline>
        <ToneGlyph tone={headline.tone} size={18} label={words.details.tone[headline.tone]} />
        {say(headline.text)}
      </p>
      <p className={styles.facts}>
        <span title={from}>
          {head.from} <span translate="no">{from}</span>
        </span>
        {to === '' ? null : (
          <span title={to}>
            {head.to} <span translate="no">{to}</span>
          </span>
        )}
        {dateMs === null ? null : <span>{printMoment(dateMs, language)}</span>}
        <span>{head.size(kb)}</span>
        {sender === null ? null : <span>{head.sender(sender.ip)}</span>}
        <span>{head.resolver(resolver.join(', '))}</span>
        {messageId === null ? null : (
          <span className={styles.messageId} translate="no">
            <span title={messageId}>{messageId}</span>
            <CopyButton
              text={messageId}
              label={`${words.details.copy}: ${head.messageId}`}
              copiedLabel={words.details.copied}
              onCopy={(text) => void copyText(text)}
              iconOnly
            />
          </span>
        )}
      </p>
    </>
  );
}

function MailTabs({ report, isExplained }: Props) {
  const { language } = useWords();
  const { tabs: words } = useMessagesWords();
  const tab = useMail((state) => state.tab);
  const counts: { readonly [T in MailTab]: number } = {
    findings: report.findings.filter(({ verdict }) => verdict === 'fail').length,
    path: report.hops.length,
    signatures: report.signatures.length,
    claimed: report.claimed.length,
    structure: report.structure.faults.length,
  };
  return (
    <Tabs
      className={tabStyles.tabs ?? ''}
      value={tab}
      onChange={(value) => showMailTab(mailTabs.find((one) => one === value) ?? 'findings')}
      keepMounted={false}
    >
      <Tabs.List aria-label={words.label} px={8}>
        {mailTabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {words[one]}
            {counts[one] === 0 ? null : (
              <span className={tabStyles.tabCount}>{counts[one].toLocaleString(language)}</span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="findings" className={tabStyles.listPanel ?? ''} tabIndex={-1}>
        <MailFindings findings={report.findings} isExplained={isExplained} />
      </Tabs.Panel>
      <Tabs.Panel value="path" className={tabStyles.panel ?? ''} tabIndex={0}>
        <PathPanel report={report} />
      </Tabs.Panel>
      <Tabs.Panel value="signatures" className={tabStyles.panel ?? ''} tabIndex={0}>
        <SignaturesPanel signatures={report.signatures} arc={report.arc} />
      </Tabs.Panel>
      <Tabs.Panel value="claimed" className={tabStyles.panel ?? ''} tabIndex={0}>
        <ClaimedPanel claimed={report.claimed} />
      </Tabs.Panel>
      <Tabs.Panel value="structure" className={tabStyles.panel ?? ''} tabIndex={0}>
        <StructurePanel structure={report.structure} />
      </Tabs.Panel>
    </Tabs>
  );
}
