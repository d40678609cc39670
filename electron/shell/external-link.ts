// Says whether an address may be given to the system browser: https only, and carrying no credentials.

/** The address as it will be opened, or null where it must not be. */
export function externalLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '';
  return url.protocol === 'https:' && url.hostname !== '' && isPlain ? url.href : null;
}
