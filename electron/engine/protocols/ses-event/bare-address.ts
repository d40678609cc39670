// The address of a recipient who is written with a name: what a message was sent to is one person, however they were named.

/** `Anna Berg <anna@example.com>`; whatever has no such address at its end stays as it is. */
export function bareAddress(recipient: string): string {
  return /<([^<> ]+@[^<> ]+)>$/u.exec(recipient)?.[1] ?? recipient;
}
