// What stands in the middle before a domain is chosen; in the demo world, its stories.
import { Button } from '@mantine/core';
import { useApp } from '../../state/app.ts';
import { auditAgain } from '../../state/audit.ts';
import { useReports } from '../../state/reports.ts';
import { selectDomain, wishFor } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './nothing-open.module.css';

export function NothingOpen() {
  const { words } = useWords();
  const ready = useReports((state) => state.listing !== 'loading');
  const count = useReports((state) => state.order.length);
  const demo = useApp((state) => state.app?.demoDomains.length ?? 0);
  if (!ready) return null;
  if (demo > 0) return <DemoWorld />;
  if (count > 0) return <EmptyState title={words.empty.choose} body={words.empty.chooseBody} />;
  return (
    <EmptyState title={words.empty.title} body={words.empty.body}>
      <Button onClick={() => wishFor('add')}>{words.empty.addFirst}</Button>
    </EmptyState>
  );
}

function DemoWorld() {
  const { words, say } = useWords();
  const domains = useApp((state) => state.app?.demoDomains) ?? [];
  const summaries = useReports((state) => state.summaries);
  const openOrAudit = (domain: string) =>
    void (summaries[domain] === undefined ? auditAgain(domain) : selectDomain(domain));
  return (
    <div className={styles.world}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{words.empty.demoTitle}</h1>
          <p className={styles.body}>{words.empty.demoBody}</p>
        </div>
        <Button onClick={() => void auditAgain(...domains.map(({ domain }) => domain))}>{words.empty.auditAll}</Button>
      </div>
      <ul className={styles.list}>
        {domains.map(({ domain, story }) => {
          const summary = summaries[domain];
          return (
            <li key={domain}>
              <button
                type="button"
                className={styles.domain}
                title={words.empty.auditOne(domain)}
                onClick={() => openOrAudit(domain)}
              >
                <StateGlyph
                  state={summary?.worst ?? 'none'}
                  {...(summary === undefined ? {} : { label: words.state[summary.worst] })}
                />
                <span className={styles.name} translate="no">
                  {domain}
                </span>
                <span className={styles.story}>{say(story)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
