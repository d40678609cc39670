// What the API could mend, each as a button that opens its exact call; and the journal of what was changed from here.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { IdentityReport } from '../../../shared/account-report.ts';
import { printFailure } from '../../../shared/failure.ts';
import { loadJournal, previewChange, useChanges } from '../../state/changes.ts';
import { useWords } from '../../text/words.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { ChangeJournal } from './change-journal.tsx';
import { ChangeSheet } from './change-sheet.tsx';
import styles from './changes-panel.module.css';
import pageStyles from './identity-page.module.css';
import { nameChange } from './name-change.ts';

export function ChangesPanel({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  const { changes } = words.identities;
  const { name, region, mailFrom } = report.identity;
  return (
    <div className={pageStyles.stack}>
      <section>
        <h2 className={pageStyles.sectionTitle}>{changes.title}</h2>
        {report.changes.length === 0 ? (
          <p className={styles.intro}>{changes.none}</p>
        ) : (
          <>
            <p className={styles.intro}>{changes.intro}</p>
            <ul className={styles.list}>
              {report.changes.map((change) => (
                <li key={JSON.stringify(change)}>
                  <Button
                    variant="default"
                    onClick={() => void previewChange({ identity: { name, region }, change, mailFrom })}
                  >
                    {nameChange(change, mailFrom, changes.name)}…
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Journal />
      <ChangeSheet />
    </div>
  );
}

function Journal() {
  const { words, say } = useWords();
  const { changes } = words.identities;
  const journal = useChanges((state) => state.journal);
  const failure = useChanges((state) => state.journalFailure);
  useEffect(() => void loadJournal(), []);
  return (
    <section>
      <h2 className={pageStyles.sectionTitle}>{changes.journal}</h2>
      {failure !== null ? (
        <p role="alert">{say(printFailure(failure))}</p>
      ) : journal === null ? (
        <SkeletonRows count={3} label={changes.journal} />
      ) : journal.length === 0 ? (
        <p className={styles.intro}>{changes.journalNone}</p>
      ) : (
        <ChangeJournal entries={journal} />
      )}
    </section>
  );
}
