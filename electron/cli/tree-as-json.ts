// A tree as other programs read it: one language, every key always there.
import type { Tree, TreeNode } from '../../shared/detail.ts';
import type { Language } from '../../shared/text.ts';

export type JsonNode = {
  readonly label: string;
  readonly badge: string | null;
  readonly note: string | null;
  readonly tone: TreeNode['tone'];
  readonly children: readonly JsonNode[];
};

export function treeAsJson({ title, root }: Tree, language: Language) {
  return { title: title[language], root: nodeAsJson(root, language) };
}

function nodeAsJson({ label, badge, note, tone, children }: TreeNode, language: Language): JsonNode {
  return {
    label,
    badge: badge?.[language] ?? null,
    note: note?.[language] ?? null,
    tone,
    children: children.map((child) => nodeAsJson(child, language)),
  };
}
