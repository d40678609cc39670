// Prints a DMARC record as it is published: the version, then tag after tag.

export type PrintedTag = readonly [name: string, value: string];

/** `v=DMARC1` and the tags in the order given; a `v` among them is left out. */
export function printDmarc(tags: readonly PrintedTag[]): string {
  return ['v=DMARC1', ...tags.filter(([name]) => name !== 'v').map(([name, value]) => `${name}=${value}`)].join('; ');
}
