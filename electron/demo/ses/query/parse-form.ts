// The form of the AWS Query protocol: `Names.member.1=a&Names.member.2=b` is a list of two.
import type { Input, InputValue } from './shape.ts';

type Node = { text: string | null; readonly below: Map<string, Node> };

export function parseForm(body: string): Input {
  const root: Node = { text: null, below: new Map() };
  for (const [key, value] of new URLSearchParams(body)) {
    let node = root;
    for (const part of key.split('.')) {
      const next = node.below.get(part) ?? { text: null, below: new Map<string, Node>() };
      node.below.set(part, next);
      node = next;
    }
    node.text = value;
  }
  return membersOf(root);
}

function membersOf({ below }: Node): Input {
  return Object.fromEntries([...below].map(([name, node]) => [name, valueOf(node)]));
}

function valueOf(node: Node): InputValue {
  const items = node.below.get('member');
  if (items !== undefined && node.below.size === 1) {
    return [...items.below].toSorted(([one], [other]) => Number(one) - Number(other)).map(([, item]) => valueOf(item));
  }
  // An empty list arrives as an empty text.
  return node.below.size === 0 ? (node.text ?? '') : membersOf(node);
}
