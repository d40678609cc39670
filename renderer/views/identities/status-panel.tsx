// How the identity stands: what SES says, its tokens at every server, and SES's own advisor beside ours.
import type { IdentityReport } from '../../../shared/account-report.ts';
import { TokenMatrixView } from '../../details/token-matrix-view.tsx';
import { showInInspector, useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { AdvisorLines } from './advisor-lines.tsx';
import { DomainFacts } from './domain-facts.tsx';
import styles from './identity-page.module.css';
import { StatusFacts } from './status-facts.tsx';

export function StatusPanel({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  const { facts, matrix, advisor, page } = words.identities;
  const chosen = useIdentities((state) => (state.shown?.kind === 'cell' ? state.shown : null));
  return (
    <div className={styles.stack}>
      <section>
        <h2 className={styles.sectionTitle}>{facts.label}</h2>
        <StatusFacts identity={report.identity} />
      </section>
      <section>
        <h2 className={styles.sectionTitle}>{matrix.label}</h2>
        {report.matrix === null || report.matrix.rows.length === 0 ? (
          <p>{matrix.none}</p>
        ) : (
          <TokenMatrixView
            matrix={report.matrix}
            chosen={chosen}
            onOpen={(cell) => showInInspector({ kind: 'cell', ...cell })}
          />
        )}
      </section>
      {report.domainSummary === null ? null : (
        <section>
          <h2 className={styles.sectionTitle}>{page.domain(report.domainSummary.unicode)}</h2>
          <DomainFacts summary={report.domainSummary} />
        </section>
      )}
      {report.advisor.length === 0 ? null : (
        <section>
          <h2 className={styles.sectionTitle}>{advisor.title}</h2>
          <AdvisorLines report={report} />
        </section>
      )}
    </div>
  );
}
