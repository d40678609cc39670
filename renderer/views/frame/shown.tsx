// What is being looked at, how old it is, and the button that renews it.
import { ActionIcon } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { readAccount, useAccount } from '../../state/account.ts';
import { auditAgain } from '../../state/audit.ts';
import { useIdentities } from '../../state/identities.ts';
import { identityKey } from '../../state/identity-key.ts';
import { useMail } from '../../state/mail.ts';
import { useReports } from '../../state/reports.ts';
import { isWaiting, useRun } from '../../state/run.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './title-line.module.css';

export function Shown() {
  const place = useSelection((state) => state.place);
  if (place === 'advisor') return <ShownDomain />;
  if (place === 'identities') return <ShownIdentity />;
  return place === 'messages' ? <ShownMail /> : null;
}

function ShownDomain() {
  const { words } = useWords();
  const domain = useSelection((state) => state.domain);
  const summary = useReports((state) => (domain === null ? undefined : state.summaries[domain]));
  const waiting = useRun((state) => domain !== null && isWaiting(state.runs, domain));
  if (domain === null) return null;
  return (
    <Subject
      name={summary?.unicode ?? domain}
      atMs={summary?.finishedAtMs ?? null}
      inWords={words.frame.audited}
      again={words.frame.refresh}
      onAgain={summary === undefined || waiting ? null : () => void auditAgain(domain)}
    />
  );
}

function ShownIdentity() {
  const { words } = useWords();
  const open = useIdentities((state) => state.open);
  const row = useAccount((state) => (open === null ? undefined : state.rows[identityKey(open)]));
  const reading = useAccount((state) => state.reading !== null);
  if (open === null) return null;
  return (
    <Subject
      name={`${open.name} · ${open.region}`}
      atMs={row?.checkedAtMs ?? null}
      inWords={words.identities.page.checked}
      again={words.identities.page.again}
      onAgain={reading ? null : () => void readAccount([open])}
    />
  );
}

function ShownMail() {
  const { words } = useWords();
  const report = useMail(({ checks, open }) => checks.find(({ id }) => id === open)?.report);
  if (report === undefined) return null;
  const { name, subject, from } = report;
  return (
    <Subject
      // What was pasted has no name.
      name={[name, subject, from].find((one) => one !== '') ?? ''}
      atMs={report.checkedAtMs}
      inWords={words.identities.page.checked}
      again={words.frame.refresh}
      onAgain={null}
    />
  );
}

type SubjectProps = {
  readonly name: string;
  readonly atMs: number | null;
  readonly inWords: (age: string) => string;
  readonly again: string;
  /** Null while that is under way, or makes no sense. */
  readonly onAgain: (() => void) | null;
};

function Subject({ name, atMs, inWords, again, onAgain }: SubjectProps) {
  const { language } = useWords();
  return (
    <span className={styles.shown}>
      <span className={styles.domain}>{name}</span>
      {atMs === null ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={atMs} language={language} inWords={inWords} />
        </span>
      )}
      {onAgain === null ? null : (
        <Tip label={again} keys="mod+R">
          <ActionIcon variant="subtle" color="gray" size={24} aria-label={again} onClick={onAgain}>
            <IconRefresh size={15} aria-hidden />
          </ActionIcon>
        </Tip>
      )}
    </span>
  );
}
