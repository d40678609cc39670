// The findings about an identity: problems and open questions first, the rest on demand.
import { useState } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { FindingList } from '../../details/finding-list.tsx';
import { groupFindings } from '../../details/group-findings.ts';
import { showInInspector, useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './identity-page.module.css';

const quiet = ['pass', 'not-applicable'] as const;
type Quiet = (typeof quiet)[number];

export function IdentityFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useWords();
  const loud = findings.filter(({ verdict }) => !isQuiet(verdict));
  const [shown, setShown] = useState<readonly Quiet[]>(loud.length === 0 ? ['pass'] : []);
  const chosen = useIdentities((state) => (state.shown?.kind === 'finding' ? state.shown.findingId : null));
  const listed = findings.filter(({ verdict }) => !isQuiet(verdict) || shown.includes(verdict));
  const toggle = (one: Quiet) =>
    setShown(shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one]);
  return (
    <>
      <div className={styles.chips} role="group" aria-label={words.findings.byVerdict}>
        {quiet.map((one) => (
          <Chip key={one} on={shown.includes(one)} onToggle={() => toggle(one)}>
            {words.identities.findings[one]}{' '}
            <span className={styles.number}>{findings.filter(({ verdict }) => verdict === one).length}</span>
          </Chip>
        ))}
      </div>
      {listed.length === 0 ? (
        <EmptyState title={words.identities.findings.none} />
      ) : (
        <FindingList groups={groupFindings(listed)} chosen={chosen} onChoose={choose} onKey={onKey} />
      )}
    </>
  );
}

const isQuiet = (verdict: Finding['verdict']): verdict is Quiet => quiet.some((one) => one === verdict);

function choose(findingId: string): void {
  showInInspector({ kind: 'finding', findingId });
}

/** Esc in the list closes the inspector first, and then the page. */
function onKey(key: string): boolean {
  if (key !== 'Enter') return false;
  document.querySelector<HTMLElement>('[data-inspector]')?.focus();
  return true;
}
