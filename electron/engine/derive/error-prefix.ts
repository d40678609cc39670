// The error prefix of a delivery stream (Amazon Data Firehose developer guide, "Custom prefixes for Amazon S3 objects").

/** With the marks that its expressions lack; null where they lack none. */
export function mendedPrefix(prefix: string): string | null {
  const mended = prefix.replace(/(?<!!)\{(?:firehose|timestamp|partitionKeyFrom(?:Query|Lambda)):/gu, '!$&');
  return mended === prefix ? null : mended;
}
