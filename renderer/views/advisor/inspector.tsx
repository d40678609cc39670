// The right pane: one finding with what, why, how to fix, the records, the proof and the sources.
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { DetailView } from '../../details/detail-view.tsx';
import { EvidenceView } from '../../details/evidence-view.tsx';
import { OutwardLink } from '../../details/link-view.tsx';
import { printFinding } from '../../details/print-finding.ts';
import { copyText } from '../../state/app.ts';
import { useReports } from '../../state/reports.ts';
import { granted, useSelection, wishFor } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';
import { groupOf } from './choose-findings.ts';
import paneStyles from './domain-pane.module.css';
import styles from './inspector.module.css';

export function useOpenFinding(): Finding | null {
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
    <aside
      ref={box}
      className={styles.inspector}
      aria-label={words.inspector.label}
      tabIndex={-1}
      data-inspector
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {finding === null ? (
        <EmptyState title={words.inspector.nothing} body={words.inspector.nothingBody} />
      ) : (
        <FindingView key={finding.id} finding={finding} />
      )}
    </aside>
  );
}

function close(): void {
  useSelection.setState({ inspector: false });
  wishFor('findings');
}

type FindingProps = { readonly finding: Finding };

function FindingView({ finding }: FindingProps) {
  const { words, say } = useWords();
  return (
    <>
      <Head finding={finding} />
      <div className={styles.body} tabIndex={0} role="region" aria-label={say(finding.title)}>
        <h2 className={styles.title}>{say(finding.title)}</h2>
        {finding.says === null ? null : <p className={styles.says}>{say(finding.says)}</p>}
        <Section title={words.inspector.why}>
          <Paragraphs text={say(finding.why)} />
        </Section>
        {finding.verdict === 'fail' ? <Cure finding={finding} /> : null}
        <Proof finding={finding} />
        <Sources finding={finding} />
      </div>
    </>
  );
}

function Cure({ finding }: FindingProps) {
  const { words, say } = useWords();
  const records = finding.details.filter((detail) => detail.kind === 'record-to-publish');
  return (
    <Section title={words.inspector.fix}>
      <Paragraphs text={say(finding.fix)} />
      {records.map((detail, index) => (
        <DetailView key={index} detail={detail} />
      ))}
    </Section>
  );
}

function Proof({ finding }: FindingProps) {
  const { words } = useWords();
  const { details, evidence, verdict } = finding;
  const proof = details.filter((detail) => verdict !== 'fail' || detail.kind !== 'record-to-publish');
  return (
    <>
      {proof.length === 0 ? null : (
        <Section title={words.inspector.proof}>
          {proof.map((detail, index) => (
            <DetailView key={index} detail={detail} />
          ))}
        </Section>
      )}
      <Section title={words.inspector.evidence} count={words.inspector.evidenceCount(evidence.length)}>
        {evidence.length === 0 ? (
          <p className={styles.quiet}>{words.inspector.noEvidence}</p>
        ) : (
          <EvidenceView evidence={evidence} />
        )}
      </Section>
    </>
  );
}

function Sources({ finding }: FindingProps) {
  const { words } = useWords();
  if (finding.sources.length === 0) return null;
  return (
    <Section title={words.inspector.sources} count={finding.id}>
      <ul className={styles.sources}>
        {finding.sources.map(({ title, url }) => (
          <li key={title}>{url === undefined ? title : <OutwardLink url={url} label={title} />}</li>
        ))}
      </ul>
    </Section>
  );
}

function Head({ finding }: FindingProps) {
  const { words, language } = useWords();
  const group = groupOf(finding);
  const word = finding.verdict === 'fail' ? words.severity[finding.severity] : words.verdict[finding.verdict];
  return (
    <header className={styles.head}>
      <StateGlyph state={group} />
      <span className={styles.severity} data-state={group}>
        {word}
      </span>
      <span className={styles.topic}>{words.topic[finding.topic]}</span>
      <span className={styles.gap} />
      <CopyButton
        text={() => printFinding(finding, { language, words: words.details })}
        label={words.inspector.copyMarkdown}
        copiedLabel={words.details.copied}
        onCopy={(text) => void copyText(text)}
      />
      <Tip label={words.inspector.close} keys="esc">
        <button type="button" className={paneStyles.icon} aria-label={words.inspector.close} onClick={close}>
          <IconX size={15} aria-hidden />
        </button>
      </Tip>
    </header>
  );
}

type SectionProps = { readonly title: string; readonly count?: string; readonly children: ReactNode };

function Section({ title, count, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {title}
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A text keeps its own line breaks as paragraphs. */
function Paragraphs({ text }: { readonly text: string }) {
  return text.split('\n').map((line, index) => (
    <p key={index} className={styles.paragraph}>
      {line}
    </p>
  ));
}
