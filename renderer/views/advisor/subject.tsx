// The middle pane: all that is known of the open domain, or why nothing is.
import { Button } from '@mantine/core';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import { auditAgain } from '../../state/audit.ts';
import { forgetFailure, openReport, useReports } from '../../state/reports.ts';
import { isWaiting, useRun } from '../../state/run.ts';
import { selectDomain, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { ReportView } from './report-view.tsx';
import styles from './subject.module.css';

export function Subject() {
  const { words } = useWords();
  const domain = useSelection((state) => state.domain);
  return (
    <section className={styles.subject} aria-label={domain ?? words.places.advisor}>
      {domain === null ? <NothingOpen /> : <SubjectOf domain={domain} />}
    </section>
  );
}

function SubjectOf({ domain }: { readonly domain: string }) {
  const { words, say } = useWords();
  const open = useReports((state) => state.open);
  const failure = useReports((state) => state.failures[domain]);
  const kept = useReports((state) => state.summaries[domain] !== undefined);
  const waiting = useRun((state) => isWaiting(state.runs, domain));
  const opened = open.state !== 'none' && open.domain === domain ? open : null;
  if (opened?.state === 'ready')
    return (
      <>
        <Banner domain={domain} waiting={waiting} failure={failure} />
        <ReportView key={domain} report={opened.report} />
      </>
    );
  // The report that was open stays for the moment that the next one takes.
  if (kept && open.state === 'ready') return <ReportView key={open.domain} report={open.report} />;
  if (waiting) return <FirstAudit domain={domain} />;
  if (failure !== undefined) return <Failed domain={domain} failure={failure} />;
  if (opened?.state === 'failed')
    return (
      <EmptyState title={words.subject.openFailed} body={say(printFailure(opened.failure))} alert>
        <Button variant="default" onClick={() => void openReport(domain)}>
          {words.frame.retry}
        </Button>
        <Button onClick={() => void auditAgain(domain)}>{words.frame.refresh}</Button>
      </EmptyState>
    );
  if (kept) return <SkeletonRows count={10} label={words.subject.running} />;
  return (
    <EmptyState title={domain}>
      <Button onClick={() => void auditAgain(domain)}>{words.list.audit}</Button>
    </EmptyState>
  );
}

function FirstAudit({ domain }: { readonly domain: string }) {
  const { words } = useWords();
  return (
    <div className={styles.first}>
      <h1 className={styles.name} translate="no">
        {domain}
      </h1>
      <p className={styles.quiet}>{words.subject.running}</p>
      <SkeletonRows count={9} label={words.list.running} />
    </div>
  );
}

type FailedProps = { readonly domain: string; readonly failure: Failure };

function Failed({ domain, failure }: FailedProps) {
  const { words, say } = useWords();
  return (
    <EmptyState
      glyph={<StateGlyph state="unknown" size={24} />}
      title={`${domain}: ${words.subject.failed}`}
      body={say(printFailure(failure))}
      alert
    >
      <Button onClick={() => void auditAgain(domain)}>{words.frame.retry}</Button>
      <Button
        variant="default"
        onClick={() => {
          forgetFailure(domain);
          void selectDomain(null);
        }}
      >
        {words.subject.remove}
      </Button>
    </EmptyState>
  );
}

type BannerProps = {
  readonly domain: string;
  readonly waiting: boolean;
  readonly failure: Failure | undefined;
};

/** Says why what is shown is not from the last audit. */
function Banner({ domain, waiting, failure }: BannerProps) {
  const { words, say } = useWords();
  if (waiting)
    return (
      <div className={styles.banner} role="status">
        <StateGlyph state="running" />
        <span className={styles.grow}>{words.subject.rerunning}</span>
      </div>
    );
  if (failure === undefined) return null;
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="unknown" />
      <span className={styles.grow}>{say(printFailure(failure))}</span>
      <Button variant="default" onClick={() => void auditAgain(domain)}>
        {words.frame.retry}
      </Button>
    </div>
  );
}
