// Walks a tree of parse5 in document order, however deep it is.
import type { DefaultTreeAdapterTypes } from 'parse5';

export type MailNode = DefaultTreeAdapterTypes.ChildNode;

export function* nodesOf({ childNodes }: DefaultTreeAdapterTypes.Document): Generator<MailNode> {
  const waiting: MailNode[] = childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('childNodes' in next) pushAll(waiting, next.childNodes);
  }
}

/** So that the first is taken first. */
export function pushAll<T>(waiting: T[], nodes: readonly T[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node !== undefined) waiting.push(node);
  }
}
