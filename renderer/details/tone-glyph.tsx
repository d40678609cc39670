// The glyph of a tone.
import type { Tone } from '../../shared/detail.ts';
import { StateGlyph, type GlyphState } from '../ui/state-glyph.tsx';

const states: { readonly [T in Exclude<Tone, 'plain'>]: GlyphState } = {
  ok: 'pass',
  warn: 'medium',
  bad: 'blocker',
  unknown: 'unknown',
};

type Props = { readonly tone: Tone; readonly label?: string; readonly size?: number };

/** `plain` has no glyph, only its room. */
export function ToneGlyph({ tone, label, size = 14 }: Props) {
  if (tone === 'plain') return <span aria-hidden style={{ inlineSize: size, flex: 'none' }} />;
  return <StateGlyph state={states[tone]} size={size} {...(label === undefined ? {} : { label })} />;
}
