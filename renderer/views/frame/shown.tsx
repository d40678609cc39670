// What is being looked at, by the place.
import { readAccount, useAccount } from '../../state/account.ts';
import { auditAgain } from '../../state/audit.ts';
import { useIdentities } from '../../state/identities.ts';
import { identityKey } from '../../state/identity-key.ts';
import { useReports } from '../../state/reports.ts';
import { isWaiting, useRun } from '../../state/run.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { fetched } from '../../ui/fetched.tsx';
import { ShownSubject } from './shown-subject.tsx';

const ShownMessage = fetched(async () => (await import('./shown-message.tsx')).ShownMessage);

export function Shown() {
  const place = useSelection((state) => state.place);
  if (place === 'advisor') return <ShownDomain />;
  if (place === 'identities') return <ShownIdentity />;
  return place === 'messages' ? <ShownMessage /> : null;
}

function ShownDomain() {
  const { words } = useWords();
  const domain = useSelection((state) => state.domain);
  const summary = useReports((state) => (domain === null ? undefined : state.summaries[domain]));
  const waiting = useRun((state) => domain !== null && isWaiting(state.runs, domain));
  if (domain === null) return null;
  return (
    <ShownSubject
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
    <ShownSubject
      name={`${open.name} · ${open.region}`}
      atMs={row?.checkedAtMs ?? null}
      inWords={words.identities.page.checked}
      again={words.identities.page.again}
      onAgain={reading ? null : () => void readAccount([open])}
    />
  );
}
