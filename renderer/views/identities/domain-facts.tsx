// The identity's domain by DNS alone: its five protocols at a glance, and the way to its whole report.
import { Button } from '@mantine/core';
import type { ReportSummary } from '../../../shared/report.ts';
import { showDomainReport } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './status-facts.module.css';

export function DomainFacts({ summary }: { readonly summary: ReportSummary }) {
  const { words, say } = useWords();
  return (
    <>
      <p className={styles.headline}>{say(summary.headline.text)}</p>
      <dl className={styles.protocols}>
        {summary.strip.map(({ topic, state, word, fact }) => (
          <div key={topic}>
            <dt>{words.topic[topic]}</dt>
            <dd>
              <StateGlyph state={state} label={words.state[state]} />
              {say(word)}
              <span className={styles.more}>{say(fact)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Button variant="default" onClick={() => void showDomainReport(summary.domain)}>
        {words.identities.page.toAdvisor}
      </Button>
    </>
  );
}
