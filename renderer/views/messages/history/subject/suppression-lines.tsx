// Whether an address is on the account's suppression list, region by region, and the guarded way off it.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../../shared/failure.ts';
import type { RecipientPage, SuppressionState } from '../../../../../shared/history/pages.ts';
import { showSuppressed } from '../../../../state/follow-link.ts';
import { openMessage } from '../../../../state/history-subject.ts';
import { previewChanges } from '../../../../state/suppression-changes.ts';
import { useWords } from '../../../../text/words.tsx';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { printMoment } from '../../../../ui/print-age.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import styles from './pages.module.css';
import { usePagesWords } from './use-subject-words.ts';

export function SuppressionLines({
  address,
  suppression,
  gaps,
}: Pick<RecipientPage, 'address' | 'suppression' | 'gaps'>) {
  const { say, language } = useWords();
  const { recipient: words } = usePagesWords();
  return (
    <>
      <ul className={styles.regions}>
        {suppression.map((state) => (
          <RegionLine key={state.region} state={state} />
        ))}
        {gaps.map((gap) => (
          <li key={`${gap.region} ${gap.operation}`}>
            <StateGlyph state="unknown" />
            <span className={styles.region} translate="no">
              {gap.region}
            </span>
            <span className={styles.grow}>
              {joinSentences([words.notAsked, say(printFailure(gap.failure))], language)}
            </span>
          </li>
        ))}
        {suppression.length === 0 && gaps.length === 0 ? (
          <li>
            <StateGlyph state="unknown" />
            <span className={styles.grow}>{words.noRegion}</span>
          </li>
        ) : null}
      </ul>
      <button type="button" className={styles.asLink} onClick={() => void showSuppressed(address)}>
        {words.toPanel}
      </button>
    </>
  );
}

function RegionLine({ state: { region, entry } }: { readonly state: SuppressionState }) {
  const { language } = useWords();
  const { recipient: words } = usePagesWords();
  const messageId = entry?.messageId ?? null;
  return (
    <li>
      <StateGlyph state={entry === null ? 'none' : 'high'} />
      <span className={styles.region} translate="no">
        {region}
      </span>
      <span className={styles.grow}>
        {entry === null
          ? words.notListed
          : words.listed(words.reason[entry.reason], printMoment(entry.updatedAtMs, language))}{' '}
        {messageId === null ? null : (
          <button type="button" className={styles.asLink} onClick={() => openMessage(messageId)}>
            {words.causedBy}
          </button>
        )}
      </span>
      {entry === null ? null : (
        <Button
          variant="default"
          onClick={() => void previewChanges({ region, changes: [{ kind: 'unsuppress', address: entry.address }] })}
        >
          {words.remove}
        </Button>
      )}
    </li>
  );
}
