// A pane at the end of a view that is made wider at its border: beside the rest, or over it where the view is narrow.
import type { ReactNode } from 'react';
import styles from './folding-pane.module.css';
import { Splitter, type SplitterProps } from './splitter.tsx';

export type FoldingPaneProps = Omit<SplitterProps, 'sizes' | 'stacked'> & {
  /** The view has no room for it: it lies over what is there. */
  readonly isOver: boolean;
  readonly children: ReactNode;
};

/** Two columns of the view's grid, 1px and `width`; where it lies over the view, none. The view must be positioned. */
export function FoldingPane({ isOver, children, ...border }: FoldingPaneProps) {
  return (
    <div className={isOver ? styles.over : styles.beside} style={isOver ? { width: border.width } : undefined}>
      <Splitter {...border} sizes="after" />
      {children}
    </div>
  );
}
