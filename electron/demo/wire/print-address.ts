// The bytes of an IP address in its usual spelling; the address was checked when the zone was read.
import { isIP, isIPv4 } from 'node:net';

export function printAddress(address: string): readonly number[] {
  if (isIP(address) === 0) throw new Error(`"${address}" is no IP address`);
  if (isIPv4(address)) return address.split('.').map(Number);
  const [head = '', tail] = address.split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => 0), ...after].flatMap((group) => [
    group >>> 8,
    group & 0xff,
  ]);
}

function groupsOf(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}
