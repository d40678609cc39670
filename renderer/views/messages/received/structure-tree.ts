// A message's parts as a tree to show: type, size, name, and whether something is broken there.
import type { Tree, TreeNode } from '../../../../shared/detail.ts';
import type { MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import { sameText, type Language } from '../../../../shared/text.ts';
import type { MessagesWords } from '../../../text/messages-en.ts';

type Words = { readonly [L in Language]: MessagesWords['structure'] };

export function structureTree({ root, faults }: Pick<MimeStructure, 'root' | 'faults'>, words: Words): Tree {
  const broken = new Set(faults.map(({ path }) => path));
  return {
    kind: 'tree',
    title: { en: words.en.tree, ja: words.ja.tree },
    root: nodeOf(root, broken, words),
  };
}

function nodeOf(part: MimePart, broken: ReadonlySet<string>, words: Words): TreeNode {
  const { path, contentType, body, decodedBytes, parts } = part;
  const bytes = decodedBytes ?? body.end - body.start;
  const note = [part.fileName, part.charset, part.encoding === '7bit' ? null : part.encoding, part.disposition]
    .filter((one) => one !== null)
    .join(', ');
  return {
    label: path === '' ? contentType : `${path} ${contentType}`,
    badge: { en: words.en.bytes(bytes), ja: words.ja.bytes(bytes) },
    ...(note === '' ? {} : { note: sameText(note) }),
    tone: broken.has(path) ? 'warn' : 'plain',
    children: parts.map((child) => nodeOf(child, broken, words)),
  };
}
