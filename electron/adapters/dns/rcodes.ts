// Response codes and the class of the Internet (IANA DNS parameters).
export const internetClass = 1;

const rcodes: readonly string[] = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
  'DSOTYPENI',
];

export function rcodeOfNumber(rcodeNumber: number): string {
  // RFC 6891 9: the only code beyond the header's four bits that matters here.
  if (rcodeNumber === 16) return 'BADVERS';
  return rcodes[rcodeNumber] ?? `RCODE${rcodeNumber}`;
}
