// The message that is being looked at, with the stores of its place.
import { useMail } from '../../state/mail.ts';
import { useWords } from '../../text/words.tsx';
import { ShownSubject } from './shown-subject.tsx';

export function ShownMessage() {
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
