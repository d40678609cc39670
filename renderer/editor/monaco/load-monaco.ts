// Loads Monaco when it is first needed, with its own words in the language of the window.
import type * as LoadedModule from './with-monaco.ts';
import type { Language } from '../../../shared/text.ts';

export type Loaded = typeof LoadedModule;

let loading: Promise<Loaded> | undefined;
let loaded: Loaded | null = null;

/** Once for the window: Monaco reads its words while it loads, so another language shows after the next start. */
export async function loadMonaco(language: Language): Promise<Loaded> {
  loading ??= load(language);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function load(language: Language): Promise<Loaded> {
  if (language === 'ja') await import('monaco-editor/nls/lang/ja.js');
  loaded = await import('./with-monaco.ts');
  return loaded;
}

/** What has been loaded, for showing it at once the second time. */
export function loadedMonaco(): Loaded | null {
  return loaded;
}
