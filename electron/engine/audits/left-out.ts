// The conditions of the check catalogue that DNS through a resolver cannot judge honestly, each with its reason.

export const leftOut: readonly { readonly check: string; readonly reason: string }[] = [
  { check: 'S05', reason: 'Cannot be seen in an answer: the length of a character-string is one byte on the wire.' },
  { check: 'S40', reason: 'Compares the authoritative servers with each other; comes with the delegation checks.' },
  { check: 'S45', reason: 'Needs the HELO name of a sending host, which the DNS of a domain does not tell.' },
  {
    check: 'D34',
    reason: 'Needs the streams really sent: whether one relies on SPF alone is seen in reports or messages.',
  },
  { check: 'D36', reason: 'Compares the authoritative servers with each other; comes with the delegation checks.' },
  { check: 'M09', reason: 'Needs a list of approved hosts, which only the owner of the domain can give.' },
  { check: 'M13', reason: 'Compares the authoritative servers with each other; comes with the delegation checks.' },
  { check: 'M17', reason: 'Needs a connection to port 25: banner, HELO name, open relay, transaction time.' },
  { check: 'K18', reason: 'Needs the i= of real signatures: DNS alone does not tell whether t=s refuses any of them.' },
  {
    check: 'K23',
    reason: 'Needs the day on which a key was first seen, which DNS does not tell; comes with the history.',
  },
  { check: 'X18', reason: "No question of its own: SES's advisor is set beside the findings once they are made." },
  { check: 'X22', reason: 'Needs a message that is really sent to the mailbox simulator and its raw text.' },
  { check: 'X23-MTA-STS', reason: 'Needs the MTA-STS policy over HTTPS, which is not gathered yet.' },
  { check: 'X24-CAA', reason: 'Needs CAA records, a type that is not asked for.' },
  { check: 'SES2-FB-2-sends', reason: 'Needs the messages really sent: which of them named no configuration set.' },
];
