// The shape of an event: a state where it tells one, else an icon of what was done.
import { IconMail, IconMailOpened, IconPointer, IconSend, IconUserMinus } from '@tabler/icons-react';
import type { EventType } from '../../../../../shared/health/coverage.ts';
import { StateGlyph, type GlyphState } from '../../../../ui/state-glyph.tsx';
import styles from './timeline.module.css';

const states: { readonly [T in EventType]?: GlyphState } = {
  RENDERING_FAILURE: 'blocker',
  REJECT: 'blocker',
  DELIVERY: 'pass',
  DELIVERY_DELAY: 'medium',
  BOUNCE: 'high',
  COMPLAINT: 'high',
};

const icons: { readonly [T in EventType]?: typeof IconMail } = {
  SEND: IconSend,
  OPEN: IconMailOpened,
  CLICK: IconPointer,
  SUBSCRIPTION: IconUserMinus,
};

export function EventGlyph({ type }: { readonly type: EventType }) {
  const state = states[type];
  if (state !== undefined) return <StateGlyph state={state} />;
  const Icon = icons[type] ?? IconMail;
  return <Icon size={14} aria-hidden className={styles.icon} />;
}
