// Who receives mail for a domain, by its name or its MX hosts: what a filter by receiver means.
export { familyOfDomain, familyOfHosts } from '../protocols/mx/families.ts';
