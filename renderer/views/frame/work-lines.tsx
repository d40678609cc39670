// Sendings, runs of the simulator lab and the check of a message that are under way where they are not in sight.
import { openLabRun, stopLab, useLabRuns } from '../../state/lab-runs.ts';
import { showRoom, useComposerPlace } from '../../state/composer-place.ts';
import { stopMail, useMail } from '../../state/mail.ts';
import { showMessages, useMessagesPlace } from '../../state/messages-place.ts';
import { go, useSelection } from '../../state/selection.ts';
import { showSending, useSend } from '../../state/send.ts';
import { stopSending, useSendRuns, type Progress } from '../../state/send-runs.ts';
import { useWords } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './title-line.module.css';

export function WorkLines() {
  return (
    <>
      <SendLines />
      <LabLines />
      <MailLine />
    </>
  );
}

function SendLines() {
  const { words } = useWords();
  const running = useSendRuns((state) => state.running);
  const onSheet = useSend(({ sheet }) => (sheet?.stage === 'run' ? sheet.runId : null));
  return Object.entries(running).map(([runId, progress]) =>
    runId === onSheet ? null : (
      <Line
        key={runId}
        label={words.work.sending}
        line={words.work.sent(progress.done, progress.total)}
        progress={progress}
        onShow={() => {
          go('composer');
          showSending(runId);
        }}
        onStop={() => void stopSending(runId)}
      />
    ),
  );
}

function LabLines() {
  const { words } = useWords();
  const running = useLabRuns((state) => state.running);
  const openId = useLabRuns((state) => state.openId);
  const inLab = useComposerPlace((state) => state.room === 'lab');
  const inComposer = useSelection((state) => state.place === 'composer');
  return Object.entries(running).map(([runId, progress]) =>
    inComposer && inLab && openId === runId ? null : (
      <Line
        key={runId}
        label={words.work.lab}
        line={words.work.labDone(progress.done, progress.total)}
        progress={progress}
        onShow={() => {
          showRoom('lab');
          void openLabRun(runId);
        }}
        onStop={() => void stopLab(runId)}
      />
    ),
  );
}

function MailLine() {
  const { words } = useWords();
  const checking = useMail((state) => state.checking);
  const inMessages = useSelection((state) => state.place === 'messages');
  const inReceived = useMessagesPlace((state) => state.tab === 'received');
  if (checking === null || (inMessages && inReceived)) return null;
  const { asked: total, answered: done } = checking;
  return (
    <Line
      label={words.work.mail}
      line={words.frame.progress(done, total)}
      progress={{ total, done }}
      onShow={() => showMessages('received')}
      onStop={() => void stopMail()}
    />
  );
}

type LineProps = {
  readonly label: string;
  readonly line: string;
  readonly progress: Progress;
  readonly onShow: () => void;
  readonly onStop: () => void;
};

function Line({ label, line, progress: { total, done }, onShow, onStop }: LineProps) {
  const { words } = useWords();
  return (
    <div className={styles.run}>
      <ProgressLine
        label={label}
        share={total === 0 ? 0 : done / total}
        line={line}
        below={
          <button type="button" className={styles.show} onClick={onShow}>
            {label}
          </button>
        }
        cancel={words.work.stop}
        cancelTip={`${words.work.stop}: ${label}`}
        onCancel={onStop}
      />
    </div>
  );
}
