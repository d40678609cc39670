// A tree with its branches drawn, what each costs beside it.
import type { Tree, TreeNode } from '../../shared/detail.ts';
import type { Language } from '../../shared/text.ts';
import type { Page } from './page.ts';

/** `here` stands before a node, `below` before what hangs from it. */
type Branch = { readonly here: string; readonly below: string };

const root: Branch = { here: '', below: '' };

export function printTree(tree: Tree, page: Page, language: Language): void {
  page.write(page.paint('bold', tree.title[language]));
  for (const line of treeLines(tree.root, root, { page, language })) page.exact(line);
}

type Style = { readonly page: Page; readonly language: Language };

function treeLines(node: TreeNode, { here, below }: Branch, style: Style): readonly string[] {
  const { page, language } = style;
  const badge = node.badge === undefined ? '' : `  ${page.paint('dim', node.badge[language])}`;
  const note =
    node.note === undefined ? '' : `  ${page.paint(node.tone === 'plain' ? 'dim' : node.tone, node.note[language])}`;
  return [
    `${page.paint('dim', here)}${node.label}${badge}${note}`,
    ...node.children.flatMap((child, index) =>
      treeLines(child, branch(below, index === node.children.length - 1), style),
    ),
  ];
}

function branch(before: string, isLast: boolean): Branch {
  return isLast ? { here: `${before}└ `, below: `${before}  ` } : { here: `${before}├ `, below: `${before}│ ` };
}
