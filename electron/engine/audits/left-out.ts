// The conditions of the check catalogue that DNS through a resolver cannot judge honestly, each with its reason.

export const leftOut: readonly { readonly check: string; readonly reason: string }[] = [
  {
    check: 'D34',
    reason: 'Needs the streams really sent: whether one relies on SPF alone is seen in reports or messages.',
  },
  { check: 'D36', reason: 'Compares the authoritative servers with each other; comes with the delegation checks.' },
  { check: 'M09', reason: 'Needs a list of approved hosts, which only the owner of the domain can give.' },
  { check: 'M13', reason: 'Compares the authoritative servers with each other; comes with the delegation checks.' },
  { check: 'M17', reason: 'Needs a connection to port 25: banner, HELO name, open relay, transaction time.' },
];
