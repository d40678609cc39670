// The findings about a message: problems and open questions first, the rest on demand.
import { useState } from 'react';
import type { Finding } from '../../../../shared/finding.ts';
import { FindingList } from '../../../details/finding-list.tsx';
import { groupFindings } from '../../../details/group-findings.ts';
import { explainMail, showMailFinding, useMail } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

const quiet = ['pass', 'not-applicable'] as const;
type Quiet = (typeof quiet)[number];

const isQuiet = (verdict: Finding['verdict']): verdict is Quiet => quiet.some((one) => one === verdict);

type Props = { readonly findings: readonly Finding[]; readonly isExplained: boolean };

export function MailFindings({ findings, isExplained }: Props) {
  const { words } = useWords();
  const { findings: said } = useMessagesWords();
  const hasLoud = findings.some(({ verdict }) => !isQuiet(verdict));
  const [shown, setShown] = useState<readonly Quiet[]>(hasLoud ? [] : ['pass']);
  const chosen = useMail((state) => state.findingId);
  const listed = findings.filter(({ verdict }) => !isQuiet(verdict) || shown.includes(verdict));
  const toggle = (one: Quiet) =>
    setShown(shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one]);
  const onKey = (key: string): boolean => {
    if (key === ' ') explainMail(!isExplained);
    else if (key === 'Escape' && isExplained) explainMail(false);
    else if (key === 'Enter') {
      explainMail(true);
      document.querySelector<HTMLElement>('[data-inspector]')?.focus();
    } else return false;
    return true;
  };
  return (
    <>
      <div className={styles.chips} role="group" aria-label={words.findings.byVerdict}>
        {quiet.map((one) => (
          <Chip key={one} on={shown.includes(one)} onToggle={() => toggle(one)}>
            {words.findings.chips[one]}{' '}
            <span className={styles.number}>{findings.filter(({ verdict }) => verdict === one).length}</span>
          </Chip>
        ))}
      </div>
      {listed.length === 0 ? (
        <EmptyState title={said.none} />
      ) : (
        <FindingList
          groups={groupFindings(listed)}
          chosen={chosen}
          onChoose={(findingId, by) => showMailFinding(findingId, by === 'click' ? true : null)}
          onKey={onKey}
        />
      )}
    </>
  );
}
