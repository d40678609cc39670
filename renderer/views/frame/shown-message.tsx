// The message that is being looked at, with the stores of its place.
import { assertNever } from '../../../shared/assert-never.ts';
import { openSubject, useHistorySubject, type Subject } from '../../state/history-subject.ts';
import { useMail } from '../../state/mail.ts';
import { useMessagesPlace } from '../../state/messages-place.ts';
import { useWords } from '../../text/words.tsx';
import { printControls } from '../../ui/print-controls.ts';
import { ShownSubject } from './shown-subject.tsx';

export function ShownMessage() {
  const tab = useMessagesPlace((state) => state.tab);
  return tab === 'history' ? <ShownSubjectOfHistory /> : <ShownMail />;
}

function ShownSubjectOfHistory() {
  const { words } = useWords();
  const subject = useHistorySubject(openSubject);
  const about = useHistorySubject(({ page }) => (page?.kind === 'message' ? page.timeline.message.subject : null));
  if (subject === null) return null;
  return (
    <ShownSubject
      name={printControls(about ?? nameOf(subject))}
      atMs={null}
      inWords={words.identities.page.checked}
      again={words.frame.refresh}
      onAgain={null}
    />
  );
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'message':
      return subject.messageId;
    case 'recipient':
      return subject.address;
    case 'domain':
      return subject.domain;
    default:
      return assertNever(subject);
  }
}

function ShownMail() {
  const { words } = useWords();
  const report = useMail(({ checks, open }) => checks.find(({ id }) => id === open)?.report);
  if (report === undefined) return null;
  const { name, subject, from } = report;
  return (
    <ShownSubject
      // What was pasted has no name.
      name={[name, subject, from].find((one) => one !== '') ?? ''}
      atMs={report.checkedAtMs}
      inWords={words.identities.page.checked}
      again={words.frame.refresh}
      onAgain={null}
    />
  );
}
