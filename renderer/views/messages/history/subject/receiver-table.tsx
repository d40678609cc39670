// How mail from a domain goes at each receiver: shares with small bars, and the messages behind a row.
import type { DomainPage, MessageCounts } from '../../../../../shared/history/pages.ts';
import { printPercent } from '../../../../../shared/print-percent.ts';
import { refreshSubject } from '../../../../state/history-subject.ts';
import { askFamilies } from '../../../../state/history-keeping.ts';
import { showTroubled } from '../../../../state/show-rows.ts';
import { useWords } from '../../../../text/words.tsx';
import { DataTable, type DataRow } from '../../../../ui/data-table.tsx';
import { useListWords } from '../use-history-words.ts';
import { numberOf, shareOf, type Measure } from './chart-days.ts';
import styles from './pages.module.css';
import { usePagesWords } from './use-subject-words.ts';

const shown = ['delivered', 'permanent', 'transient', 'complained', 'delayed'] as const satisfies readonly Measure[];

export function ReceiverTable({ page }: { readonly page: DomainPage }) {
  const { domain: words, counts: names, recipient } = usePagesWords();
  const { family: families, filter } = useListWords();
  const { domain, fromMs, untilMs } = page;
  const stretch = { fromMs, untilMs };
  const whole = {
    ...rowOf({ page, name: words.whole, counts: page.counts, isWhole: true }),
    onOpen: () => showTroubled({ domain, stretch }),
  };
  const rows = page.families.map(({ family, counts }): DataRow => {
    const open = () => showTroubled({ domain, stretch, family });
    return {
      ...rowOf({ page, name: families[family], counts, isWhole: false, title: words.showTroubled, onOpen: open }),
      onOpen: open,
    };
  });
  return (
    <>
      <div className={styles.frame}>
        <DataTable
          label={words.receivers}
          columns={[
            { key: 'receiver', label: words.receiver },
            { key: 'sent', label: names.sent, numeric: true },
            ...shown.map((measure) => ({ key: measure, label: names[measure], numeric: true })),
          ]}
          rows={[whole, ...rows]}
          more={recipient.more}
        />
      </div>
      <p className={styles.quiet}>
        {words.bars}
        {page.families.some(({ family }) => family === 'unknown') ? (
          <button type="button" className={styles.asLink} title={filter.askReceiversTip} onClick={askReceivers}>
            {filter.askReceivers}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** Then a family has its name. */
function askReceivers(): void {
  void askFamilies().then(refreshSubject);
}

type RowOf = {
  readonly page: DomainPage;
  readonly name: string;
  readonly counts: MessageCounts;
  readonly isWhole: boolean;
  readonly title?: string;
  readonly onOpen?: () => void;
};

function rowOf({ page, name, counts, isWhole, title, onOpen }: RowOf): DataRow {
  const largest = Math.max(1, ...page.families.map((one) => one.counts.sent));
  return {
    key: name,
    cells: [
      onOpen === undefined ? (
        <strong key="name" className={styles.receiver}>
          {name}
        </strong>
      ) : (
        <button
          key="name"
          type="button"
          tabIndex={-1}
          className={`${styles.rowLink} ${styles.receiver}`}
          title={title}
          onClick={onOpen}
        >
          {name}
        </button>
      ),
      <Sent key="sent" sent={counts.sent} largest={isWhole ? null : largest} />,
      ...shown.map((measure) => (
        <Share key={measure} page={page} counts={counts} measure={measure} isWhole={isWhole} />
      )),
    ],
    copy: [name, counts.sent, ...shown.map((measure) => numberOf(counts, measure))].join('\t'),
    copyName: name,
  };
}

function Sent({ sent, largest }: { readonly sent: number; readonly largest: number | null }) {
  const { language } = useWords();
  return <Bar share={largest === null ? null : sent / largest} label={sent.toLocaleString(language)} />;
}

type ShareProps = {
  readonly page: DomainPage;
  readonly counts: MessageCounts;
  readonly measure: Measure;
  readonly isWhole: boolean;
};

function Share({ page, counts, measure, isWhole }: ShareProps) {
  const { language } = useWords();
  const { counts: words } = usePagesWords();
  const share = shareOf(counts, measure);
  if (share === null) return <span className={styles.quiet}>{words.none}</span>;
  const largest = Math.max(1e-9, ...page.families.map((one) => shareOf(one.counts, measure) ?? 0));
  return (
    <Bar
      share={isWhole ? null : share / largest}
      tone={measure === 'delivered' ? 'plain' : 'bad'}
      label={printPercent(share)}
      title={numberOf(counts, measure).toLocaleString(language)}
    />
  );
}

type BarProps = {
  /** Of the largest in its column; null: no bar, as it is their sum. */
  readonly share: number | null;
  readonly label: string;
  readonly tone?: 'plain' | 'bad';
  readonly title?: string;
};

function Bar({ share, label, tone = 'plain', title }: BarProps) {
  return (
    <span className={styles.barCell} title={title}>
      <span className={styles.barLabel}>{label}</span>
      {share === null ? null : (
        <span className={styles.barGround} aria-hidden>
          <span className={styles.bar} data-tone={tone} style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
        </span>
      )}
    </span>
  );
}
