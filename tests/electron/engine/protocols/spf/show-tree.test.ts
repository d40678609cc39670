// The tree as shown: labels, costs, notes and tones.
import { expect, it } from 'vitest';
import { indexReplies } from '../../../../../electron/engine/protocols/spf/replies.ts';
import { showTree } from '../../../../../electron/engine/protocols/spf/show-tree.ts';
import { growTree } from '../../../../../electron/engine/protocols/spf/tree.ts';
import type { TreeNode } from '../../../../../shared/detail.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { walkSpf } from '../../../../../electron/gather/walk-spf.ts';
import { zoneResolver } from '../../../../fakes/zone-resolver.ts';

const line = ({ label, badge, note, tone }: TreeNode, depth: number): string =>
  `${'  '.repeat(depth)}${label} [${badge?.en ?? ''}] ${tone}${note === undefined ? '' : `: ${note.en}`}`;
const lines = (node: TreeNode, depth = 0): readonly string[] => [
  line(node, depth),
  ...node.children.flatMap((child) => lines(child, depth + 1)),
];

it('shows every term with its cost and what is wrong with it', async () => {
  const zone = [
    txt(
      'example.com',
      'v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 a:x.example include:a.example include:%{i}.x.example include:t.example ptr -all mx',
    ),
    txt('a.example', 'v=spf1 include:b.example include:example.com'),
    txt('b.example', 'v=spf1 moo'),
    timeout('t.example', 'TXT'),
  ];
  const { root } = growTree('example.com', indexReplies(await walkSpf('example.com', zoneResolver(zone).ask)));
  const tree = showTree(root);
  expect(tree.title.en).toBe('SPF of example.com: 7 of 10 lookups');
  expect(lines(tree.root)).toEqual([
    'example.com [7 lookups] ok',
    '  ip4:192.0.2.1 … (2) [] plain',
    '  a:x.example [1 lookup] warn: finds nothing',
    '  include:a.example [3 lookups] ok',
    '    include:b.example [1 lookup] bad: syntax error',
    '    include:example.com [1 lookup] bad: loop',
    '  include:%{i}.x.example [1 lookup] plain: depends on the sender',
    '  include:t.example [1 lookup] unknown: could not be looked up',
    '  ptr [1 lookup] warn',
    '  -all [] plain',
    '  mx [] plain: never evaluated',
  ]);
});
