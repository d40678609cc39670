// The middle pane: what is known of the open message, the check under way, or how to begin.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import { checkMail, stopMail, useMail } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { ExampleList } from './example-list.tsx';
import { MailView } from './mail-view.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

export function MailSubject({ isExplained }: { readonly isExplained: boolean }) {
  const { title } = useMessagesWords();
  const open = useMail(({ checks, open: id }) => checks.find((check) => check.id === id));
  const checking = useMail((state) => state.checking);
  return (
    <section className={styles.subject} aria-label={open?.report.name ?? title}>
      <Checking />
      <Failed />
      {open !== undefined ? (
        <MailView key={open.id} report={open.report} isExplained={isExplained} />
      ) : checking === null ? (
        <NothingOpen />
      ) : (
        <Loading />
      )}
    </section>
  );
}

function Checking() {
  const { checking: words } = useMessagesWords();
  const checking = useMail((state) => state.checking);
  if (checking === null) return null;
  const { asked, answered } = checking;
  return (
    <div className={styles.banner}>
      <ProgressLine
        label={words.label}
        share={asked === 0 ? 0 : answered / asked}
        line={asked === 0 ? words.reading : words.line(answered, asked)}
        cancel={words.stop}
        cancelTip={words.stopTip}
        onCancel={() => void stopMail()}
      />
    </div>
  );
}

function Loading() {
  const { checking: words } = useMessagesWords();
  return <SkeletonRows count={9} label={words.label} />;
}

function Failed() {
  const { say, words } = useWords();
  const { failed } = useMessagesWords();
  const failure = useMail((state) => state.failure);
  if (failure === null) return null;
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="high" />
      <span className={styles.grow}>
        {failed}: {say(printFailure(failure))}
      </span>
      <Button variant="default" onClick={() => useMail.setState({ failure: null })}>
        {words.frame.close}
      </Button>
    </div>
  );
}

function NothingOpen() {
  const { empty, list } = useMessagesWords();
  const hasChecks = useMail((state) => state.checks.length > 0);
  if (hasChecks) return <EmptyState title={empty.choose} body={empty.chooseBody} />;
  return (
    <div className={styles.start}>
      <div className={styles.zone}>
        <EmptyState title={empty.title} body={empty.body}>
          <Button onClick={() => void checkMail({ from: 'file' })}>{list.open}</Button>
        </EmptyState>
      </div>
      <ExampleList />
    </div>
  );
}
