// The domains that mail was sent from, a press away from their pages, as long as nothing is looked for.
import { closeSources } from '../../../../state/history-sources.ts';
import { openDomain } from '../../../../state/history-subject.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { isWished } from '../../../../state/history-wish.ts';
import { useHistory } from '../../../../state/history.ts';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

/** The others are found in the palette. */
const mostShown = 6;
const none: readonly string[] = [];

export function SendingDomains() {
  const { search: words } = useListWords();
  const domains = useHeld(({ choices }) => choices?.senderDomains ?? none);
  const isLooking = useHistory(({ text, wish }) => text !== '' || isWished(wish));
  if (domains.length === 0 || isLooking) return null;
  return (
    <div className={styles.examples} role="group" aria-label={words.domains}>
      <span className={styles.examplesTitle}>{words.domains}</span>
      {domains.slice(0, mostShown).map((domain) => (
        <button key={domain} type="button" className={styles.example} onClick={() => open(domain)}>
          <bdi>{domain}</bdi>
        </button>
      ))}
    </div>
  );
}

function open(domain: string): void {
  closeSources();
  openDomain(domain);
}
