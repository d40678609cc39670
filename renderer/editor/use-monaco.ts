// Monaco for a component: loaded when the first of them is drawn.
import { useEffect, useState } from 'react';
import { useWords } from '../text/words.tsx';
import { loadedMonaco, loadMonaco, type Loaded } from './monaco/load-monaco.ts';

export type MonacoState = Loaded | 'loading' | 'failed';

export function useMonaco(): MonacoState {
  const { language } = useWords();
  const [state, setState] = useState<MonacoState>(() => loadedMonaco() ?? 'loading');
  const isLoading = state === 'loading';
  useEffect(() => {
    if (!isLoading) return;
    let isWanted = true;
    loadMonaco(language).then(
      (loaded) => isWanted && setState(loaded),
      () => isWanted && setState('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [isLoading, language]);
  return state;
}
