// What is wrong with HTML, by the names of its standard; what mail does on purpose is no fault.
import type { MarkupComment, MarkupElement, MarkupFault } from '../../../../shared/draft/markup.ts';
import type { Tree } from './parse-tree.ts';

type Read = {
  readonly text: string;
  readonly tree: Tree;
  readonly elements: readonly MarkupElement[];
  readonly comments: readonly MarkupComment[];
};

export function faultsOf({ tree }: Read): readonly MarkupFault[] {
  return tree.errors;
}
