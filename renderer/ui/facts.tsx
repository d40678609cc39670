// A dense list of definitions: a name in small, and what is known beside it.
import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { StateGlyph, type GlyphState } from './state-glyph.tsx';

/** `columns`: as many side by side as there is room for; else one below the other. */
export function Facts({ columns = false, children }: { readonly columns?: boolean; readonly children: ReactNode }) {
  return (
    <dl className={styles.facts} data-columns={columns || undefined}>
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A state as its glyph and a word. */
export function Said({ glyph, children }: { readonly glyph: GlyphState; readonly children: ReactNode }) {
  return (
    <span className={styles.said}>
      <StateGlyph state={glyph} />
      {children}
    </span>
  );
}
