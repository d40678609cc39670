// How the message came: each hop with its delay to scale, the same as a table, and the headers as they stand.
import type { MailHop, MailReport } from '../../../../shared/message/mail-report.ts';
import { useWords } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { MonoText } from '../../../ui/mono-text.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { HopsChart } from './hops-chart.tsx';
import styles from './received.module.css';
import { nameOfSender } from './name-of-sender.ts';
import { printSpan } from '../print-span.ts';
import { TlsGlyph } from './tls-glyph.tsx';
import { useMessagesWords } from './use-messages-words.ts';

export function PathPanel({ report }: { readonly report: Pick<MailReport, 'hops' | 'sender' | 'spf'> }) {
  const { say } = useWords();
  const { path: words } = useMessagesWords();
  const { hops, sender, spf } = report;
  return (
    <div className={styles.panel}>
      {sender === null ? null : (
        <section className={styles.part}>
          <h2>{words.sender}</h2>
          <p>
            <code translate="no">{sender.ip}</code> {say(sender.how)}
          </p>
          {spf === null ? null : <p>{say(spf.says)}</p>}
        </section>
      )}
      {hops.length === 0 ? (
        <EmptyState title={words.none} body={words.noneBody} />
      ) : (
        <>
          {hops.length === 1 ? null : (
            <section className={styles.part}>
              <h2>{words.chart}</h2>
              <HopsChart hops={hops} />
            </section>
          )}
          <section className={styles.part}>
            <h2>{words.table}</h2>
            <HopsTable hops={hops} />
          </section>
          <Fold title={words.raw}>
            {hops.map(({ raw }, index) => (
              <MonoText key={index} text={raw} />
            ))}
          </Fold>
        </>
      )}
    </div>
  );
}

function HopsTable({ hops }: { readonly hops: readonly MailHop[] }) {
  const { language } = useWords();
  const { path: words } = useMessagesWords();
  const { head } = words;
  const sayDelay = ({ delayMs }: MailHop, index: number): string => {
    if (index === 0) return '';
    if (delayMs === null) return words.unknown;
    return delayMs < 0 ? words.clock : printSpan(delayMs, words.units, language);
  };
  return (
    <DataTable
      label={words.table}
      columns={[
        { key: 'hop', label: head.hop, numeric: true },
        { key: 'from', label: head.from },
        { key: 'by', label: head.by },
        { key: 'protocol', label: head.protocol },
        { key: 'at', label: head.at },
        { key: 'delay', label: head.delay, numeric: true },
      ]}
      rows={hops.map((hop, index) => ({
        key: String(index),
        cells: [
          index + 1,
          <span key="from" className={styles.anywhere} translate="no">
            {nameOfSender(hop)}
          </span>,
          <span key="by" className={styles.anywhere} translate="no">
            {hop.by}
          </span>,
          <span key="protocol" className={styles.protocol} title={hop.tls ?? undefined}>
            <TlsGlyph encrypted={hop.encrypted} />
            <span translate="no">{hop.protocol}</span>
          </span>,
          hop.atMs === null ? words.unknown : printMoment(hop.atMs, language),
          sayDelay(hop, index),
        ],
        copy: hop.raw,
        copyName: head.hop,
      }))}
      more={words.more}
    />
  );
}
