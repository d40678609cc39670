// Loads the editor while nothing else is to do, so that it stands there when the first draft is opened.
import type { Language } from '../../shared/text.ts';
import { loadMonaco } from './monaco/load-monaco.ts';

const waitAtMostMs = 1500;

/** The answer gives it up again. */
export function warmEditor(language: Language): () => void {
  // Where it cannot be loaded, the editor says so when it is opened.
  const idle = requestIdleCallback(() => void loadMonaco(language).catch(() => null), { timeout: waitAtMostMs });
  return () => cancelIdleCallback(idle);
}
