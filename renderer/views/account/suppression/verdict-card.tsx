// What became of one address in one region: the verdict, its entry, the sets that say otherwise, and what to do.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { AddressVerdict } from '../../../../shared/health/suppression.ts';
import { copyText } from '../../../state/app.ts';
import { askForAddress, previewChanges } from '../../../state/suppression-changes.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

const glyphs: { readonly [S in AddressVerdict['state']]: GlyphState } = {
  blocked: 'high',
  'listed-not-blocking': 'medium',
  'not-listed': 'none',
  unknown: 'unknown',
};

type Props = { readonly verdict: AddressVerdict };

export function VerdictCard({ verdict }: Props) {
  const { say } = useWords();
  const { address } = useSuppressionWords();
  const { region, state, says, sets, gap } = verdict;
  return (
    <article className={styles.card} aria-label={region}>
      <h3 className={styles.verdict}>
        <StateGlyph state={glyphs[state]} />
        <span>{address.state[state]}</span>
        <span className={styles.quiet} translate="no">
          {region}
        </span>
      </h3>
      <p className={styles.says}>{say(says)}</p>
      <Entry verdict={verdict} />
      {sets.length === 0 ? null : (
        <div>
          <span className={styles.quiet}>{address.sets}</span>
          <ul className={styles.sets}>
            {sets.map(({ set, blocked }) => (
              <li key={set}>{blocked ? address.setBlocked(set) : address.setSent(set)}</li>
            ))}
          </ul>
        </div>
      )}
      {gap === null ? null : (
        <p className={styles.failure}>
          <StateGlyph state="unknown" />
          <span>
            {address.gap(gap.operation)} {say(printFailure(gap.failure))}
          </span>
        </p>
      )}
      <Acts verdict={verdict} />
    </article>
  );
}

function Entry({ verdict: { address: asked, detail } }: Props) {
  const { language } = useWords();
  const { address, reason } = useSuppressionWords();
  if (detail === null) return null;
  return (
    <dl className={styles.entry}>
      <Fact name={address.why}>{`${reason[detail.reason]} (${detail.reason})`}</Fact>
      <Fact name={address.since}>{printMoment(detail.updatedAtMs, language)}</Fact>
      {detail.address === asked ? null : <Fact name={address.listedAs} copied={detail.address} />}
      {detail.messageId === null ? (
        <Fact name={address.message}>{address.byHand}</Fact>
      ) : (
        <Fact name={address.message} copied={detail.messageId} />
      )}
      {detail.feedbackId === null ? null : <Fact name={address.feedback} copied={detail.feedbackId} />}
    </dl>
  );
}

type FactProps = { readonly name: string; readonly copied?: string; readonly children?: ReactNode };

function Fact({ name, copied, children }: FactProps) {
  const { address } = useSuppressionWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {copied === undefined ? (
          children
        ) : (
          <>
            <code translate="no">{copied}</code>
            <CopyButton
              text={copied}
              label={`${address.copy}: ${name}`}
              copiedLabel={address.copied}
              onCopy={(text) => void copyText(text)}
              iconOnly
            />
          </>
        )}
      </dd>
    </div>
  );
}

function Acts({ verdict: { region, address: asked, state, detail } }: Props) {
  const { address } = useSuppressionWords();
  if (detail !== null)
    return (
      <div>
        <Button
          variant="default"
          onClick={() => void previewChanges({ region, changes: [{ kind: 'unsuppress', address: detail.address }] })}
        >
          {address.remove}
        </Button>
      </div>
    );
  if (state !== 'not-listed') return null;
  return (
    <div>
      <Button variant="default" onClick={() => askForAddress(region, asked)}>
        {address.add}
      </Button>
    </div>
  );
}
