// What matters at a glance, side by side: each with its state, one word why, and a mini-fact; each leads further.
import type { ReactNode } from 'react';
import { StateGlyph, type GlyphState } from '../ui/state-glyph.tsx';
import styles from './facts-strip.module.css';

export function FactsStrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <div className={styles.strip} role="group" aria-label={label}>
        {children}
      </div>
    </div>
  );
}

type ItemProps = {
  readonly state: GlyphState;
  readonly stateWord: string;
  readonly name: string;
  readonly word: string;
  readonly fact: string;
  readonly tip: string;
  /** Left out: it leads somewhere, and is not switched. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
};

export function StripItem({ state, stateWord, name, word, fact, tip, isOn, onPress }: ItemProps) {
  return (
    <button type="button" className={styles.item} aria-pressed={isOn} title={tip} onClick={onPress}>
      <StateGlyph state={state} label={stateWord} />
      <span className={styles.name}>{name}</span>
      <span className={styles.word}>{word}</span>
      <span className={styles.fact}>{fact}</span>
    </button>
  );
}
