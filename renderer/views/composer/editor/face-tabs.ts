// The tabs of the open draft: its parts, and of a whole message its form before them and its bytes behind.
import type { DraftPart, DraftSource } from '../../../../shared/draft/source.ts';
import { showFace, showPart } from '../../../state/draft.ts';

export type EditorTab = DraftPart | 'form' | 'raw';

/** In the order in which they stand; MJML before the HTML that is made of it. */
export const partOrder: readonly DraftPart[] = ['subject', 'mjml', 'html', 'text', 'data'];

export function tabsOf(source: DraftSource, isMessage: boolean): readonly EditorTab[] {
  const parts = partOrder.filter((part) => source[part] !== null);
  return isMessage ? ['form', ...parts, 'raw'] : parts;
}

export function showTab(tab: EditorTab): void {
  if (tab === 'form' || tab === 'raw') showFace(tab);
  else showPart(tab);
}
