// Which family receives for a domain, as SQL joins it: by the table of known names, else as it was found out by MX.
import { familyDomains } from '../../../engine/protocols/mx/families.ts';

const known = Object.entries(familyDomains).flatMap(([family, domains]) =>
  domains.map((domain) => `('${domain}', '${family}')`),
);

const knownRows = `(VALUES ${known.join(', ')}) AS known(domain, family)`;

/** Columns domain and family; a domain that is not in it is `unknown`. */
export const familyRows = `(
  SELECT domain, family FROM ${knownRows}
  UNION ALL
  SELECT domain, family FROM families WHERE domain NOT IN (SELECT domain FROM ${knownRows}))`;
