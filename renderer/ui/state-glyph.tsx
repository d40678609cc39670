// One shape for each state, so that none is told by colour alone.
import type { ReactNode } from 'react';
import styles from './state-glyph.module.css';

export type GlyphState =
  | 'blocker'
  | 'high'
  | 'medium'
  | 'low'
  | 'info'
  | 'pass'
  | 'unknown'
  | 'none'
  | 'not-applicable'
  | 'error'
  | 'running';

const stroke = { stroke: 'currentColor', fill: 'none', strokeWidth: 1.5, strokeLinecap: 'round' } as const;

/** The hatching of `unknown`: neither a good colour nor a bad one. */
const hatching = (
  <g {...stroke} strokeWidth={1}>
    <path d="M3.2 8.2 8.2 3.2M3 12.4 12.4 3M5.4 13.4 13.4 5.4M8.6 13.6 13.6 8.6" />
  </g>
);

const shapes: { readonly [S in GlyphState]: ReactNode } = {
  blocker: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" fill="currentColor" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" className={styles.inner} />
    </>
  ),
  high: (
    <>
      <path d="M8 1.6 15 14H1z" fill="currentColor" strokeLinejoin="round" stroke="currentColor" />
      <path d="M8 6.2v3.6M8 11.9v.1" className={styles.inner} />
    </>
  ),
  medium: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />
      <path d="M8 5v3.6M8 10.9v.1" className={styles.inner} />
    </>
  ),
  low: <path d="M3 5.4 8 10.8l5-5.4" {...stroke} strokeWidth={2} strokeLinejoin="round" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" {...stroke} />
      <path d="M8 7.4v3.6M8 5v.1" {...stroke} />
    </>
  ),
  pass: <path d="M2.8 8.6 6.4 12.2 13.4 4.4" {...stroke} strokeWidth={2} strokeLinejoin="round" />,
  unknown: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" {...stroke} strokeDasharray="2.2 1.6" />
      {hatching}
    </>
  ),
  none: <circle cx="8" cy="8" r="5.6" {...stroke} strokeDasharray="1.4 2.6" />,
  'not-applicable': <path d="M4 8h8" {...stroke} />,
  error: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" {...stroke} />
      <path d="M8 4.8v4M8 11.2v.1" {...stroke} />
    </>
  ),
  running: <path d="M8 2.2A5.8 5.8 0 1 1 2.2 8" {...stroke} strokeWidth={2} className={styles.turning} />,
};

type Props = { readonly state: GlyphState; readonly size?: number; readonly label?: string };

/** With a label it is an image of its own; without, a word stands beside it. */
export function StateGlyph({ state, size = 14, label }: Props) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.glyph} data-state={state} viewBox="0 0 16 16" width={size} height={size} {...spoken}>
      {shapes[state]}
    </svg>
  );
}
