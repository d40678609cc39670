// The proof that a person's data was removed, to be kept: it names no address, only its hash.
import { Button } from '@mantine/core';
import type { ErasureProof } from '../../../../../shared/history/sources.ts';
import { copyText } from '../../../../state/app.ts';
import { closeKeeping, openKeeping } from '../../../../state/history-keeping.ts';
import type { HistoryKeepingWords } from '../../../../text/history-keeping-en.ts';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { useKeepingWords } from '../use-history-words.ts';
import styles from './keeping.module.css';

type ProofWords = HistoryKeepingWords['erase']['proof'];
type Line = readonly [name: string, value: string];

function linesOfProof(proof: ErasureProof, words: ProofWords): readonly Line[] {
  const iso = (atMs: number) => new Date(atMs).toISOString();
  return [
    [words.hash, proof.addressSha256],
    [words.started, iso(proof.startedAtMs)],
    [words.ended, iso(proof.endedAtMs)],
    [words.events, String(proof.events)],
    [words.mentions, String(proof.mentions)],
    [words.originals, String(proof.originals)],
    [words.checked, words.checkedLine(proof.checkedEvents, proof.checkedOriginals)],
    [words.found, String(proof.stillFound)],
  ];
}

/** As it is pasted into a ticket. */
export function printProof(proof: ErasureProof, words: ProofWords): string {
  return [words.heading, ...linesOfProof(proof, words).map(([name, value]) => `${name}: ${value}`)].join('\n');
}

export function ErasureProofView({ proof }: { readonly proof: ErasureProof }) {
  const { words } = useWords();
  const { erase: said } = useKeepingWords();
  return (
    <div className={styles.sheet}>
      <p className={styles.done} role="status">
        <StateGlyph state={proof.stillFound === 0 ? 'pass' : 'high'} />
        {said.done}
      </p>
      <dl className={styles.facts} aria-label={said.proofLabel}>
        {linesOfProof(proof, said.proof).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts}>
        <CopyButton
          text={() => printProof(proof, said.proof)}
          label={said.copy}
          copiedLabel={words.details.copied}
          onCopy={(text) => void copyText(text)}
        />
        <span className={styles.grow} />
        <Button variant="default" onClick={() => openKeeping('erase')}>
          {said.another}
        </Button>
        <Button autoFocus onClick={closeKeeping}>
          {said.close}
        </Button>
      </div>
    </div>
  );
}
