// The result of check_host as a reader sees it.
import { describe, expect, it } from 'vitest';
import { printSpf, type SpfShown } from '../../../electron/cli/print-spf.ts';
import { treeAsJson } from '../../../electron/cli/tree-as-json.ts';
import type { Tree } from '../../../shared/detail.ts';
import { sameText } from '../../../shared/text.ts';

const leaf = (label: string) => ({ label, tone: 'plain', children: [] }) as const;
const tree: Tree = {
  kind: 'tree',
  title: { en: 'SPF of a.example', ja: 'a.example の SPF' },
  root: {
    label: 'a.example',
    badge: sameText('2'),
    tone: 'ok',
    children: [
      {
        label: 'include:b.example',
        tone: 'bad',
        note: { en: 'loop', ja: 'ループ' },
        children: [leaf('mx'), leaf('-all')],
      },
      leaf('~all'),
    ],
  },
};
const shown: SpfShown = {
  result: 'fail',
  reason: { en: 'It ends in "-all".', ja: '"-all" で終わります。' },
  explanation: 'Ask \u001B[2Jpostmaster',
  lookups: 1,
  voids: 0,
  tree,
};

function printed(what: SpfShown, columns: number | null = null) {
  const lines: string[] = [];
  printSpf(what, { say: (line) => void lines.push(line), colour: false, columns }, 'en');
  return lines;
}

describe('printSpf', () => {
  it('prints the word, the reason, the explanation as text, the counts and the tree', () => {
    expect(printed(shown)).toEqual([
      'fail  It ends in "-all".',
      expect.stringMatching(/^ {6}\S.*: Ask \uFFFD\[2Jpostmaster$/u),
      expect.stringMatching(/^ {6}1 .*0 /u),
      '',
      'SPF of a.example',
      'a.example  2',
      '├ include:b.example  loop',
      '│ ├ mx',
      '│ └ -all',
      '└ ~all',
    ]);
  });

  it('prints what there is, under the word where it is narrow', () => {
    const reason = { en: 'a.example has no SPF record.', ja: 'SPF レコードがありません。' };
    const lines = printed({ ...shown, result: 'none', reason, explanation: null, tree: null }, 28);
    expect(lines.slice(0, 2)).toEqual(['none  a.example has no SPF', '      record.']);
    expect(lines.slice(2).filter((line) => !/^ {6}\S.{0,21}$/u.test(line))).toEqual([]);
  });
});

describe('treeAsJson', () => {
  it('has one language and every key', () => {
    expect(treeAsJson(tree, 'ja')).toEqual({
      title: 'a.example の SPF',
      root: {
        label: 'a.example',
        badge: '2',
        note: null,
        tone: 'ok',
        children: [
          {
            label: 'include:b.example',
            badge: null,
            note: 'ループ',
            tone: 'bad',
            children: [leaf('mx'), leaf('-all')].map((node) => ({ ...node, badge: null, note: null })),
          },
          { ...leaf('~all'), badge: null, note: null },
        ],
      },
    });
  });
});
