// Whether the window is too narrow for three panes, so that the inspector lies over the subject.
import { createContext, use } from 'react';
import { useSelection } from '../../state/selection.ts';

/** Below this width of the view the inspector folds. */
export const foldsBelowPx = 1120;

export const FoldedContext = createContext(false);

export function useInspectorOpen(): boolean {
  const folded = use(FoldedContext);
  return useSelection((state) => state.inspector) ?? !folded;
}
