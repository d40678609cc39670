// The result of check_host for reading in a terminal: the word, what decided it, what the domain says, its tree.
import type { Tree } from '../../shared/detail.ts';
import type { Language, Text } from '../../shared/text.ts';
import { type Paint, pageOn, type Sheet } from './page.ts';
import { printTree } from './print-tree.ts';

export type SpfShown = {
  /** RFC 7208 2.6 */
  readonly result: 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';
  readonly reason: Text;
  readonly explanation: string | null;
  readonly lookups: number;
  readonly voids: number;
  readonly tree: Tree | null;
};

const colours: { readonly [R in SpfShown['result']]: Paint } = {
  pass: 'pass',
  fail: 'bad',
  softfail: 'warn',
  neutral: 'bold',
  none: 'bold',
  temperror: 'unknown',
  permerror: 'bad',
};

export function printSpf(shown: SpfShown, sheet: Sheet, language: Language): void {
  const page = pageOn(sheet);
  const { result, reason, explanation, tree } = shown;
  const margin = result.length + 2;
  const indent = ' '.repeat(margin);
  page.write(`${page.paint(colours[result], result)}  ${reason[language]}`, margin);
  if (explanation !== null) page.write(`${indent}${sayExplanation(explanation)[language]}`, margin);
  page.write(page.paint('dim', `${indent}${sayCounts(shown)[language]}`), margin);
  if (tree === null) return;
  page.gap();
  printTree(tree, page, language);
}

function sayExplanation(explanation: string): Text {
  return { en: `The explanation of the domain: ${explanation}`, ja: `ドメインの説明: ${explanation}` };
}

function sayCounts({ lookups, voids }: SpfShown): Text {
  const one = lookups === 1 ? 'lookup' : 'lookups';
  return {
    en: `${lookups} ${one} made, ${voids} of them void`,
    ja: `ルックアップ ${lookups} 回（うち結果が空のもの ${voids} 回）`,
  };
}
