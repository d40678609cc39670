// Addresses that differ from one in a letter or two, or in their domain alone: what was meant where one has no mail.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { NearAddress } from '../../../../shared/history/search.ts';
import type { Database } from '../database.ts';

const mostShown = 3;
/** Of the same name elsewhere: between `co.jp` and `com` lie three. */
const mostElsewhere = 3;
/** With a shorter name too many differ by as little. */
const shortName = 5;

/** The nearest first; none where the address itself has mail, as with a filter that leaves nothing of it. */
export async function nearAddresses(database: Database, wanted: string): Promise<Outcome<readonly NearAddress[]>> {
  const address = wanted.toLowerCase();
  const at = address.lastIndexOf('@');
  const [name, domain] = [address.slice(0, at), address.slice(at + 1)];
  const most = name.length < shortName ? 1 : 2;
  // Telling how far two texts are from each other takes long: it is asked of those alone that begin or go on alike.
  const rows = await database.all<NearAddress & { readonly distance: number }>(
    `WITH alike AS (SELECT lower(recipient) AS address, message_key FROM events
       WHERE (domain = $domain AND abs(strlen(recipient) - strlen($address)) <= ${most}
           AND (starts_with(lower(recipient), $two) OR ends_with(lower(recipient), $afterTwo)
             OR (starts_with(lower(recipient), $one) AND ends_with(lower(recipient), $afterThree))))
         OR (starts_with(lower(recipient), $named) AND strlen(recipient) <= strlen($address) + ${mostElsewhere}))
     SELECT address, count(DISTINCT message_key)::INTEGER AS messages, damerau_levenshtein(address, $address)::INTEGER AS distance
     FROM alike GROUP BY address
     HAVING distance <= CASE WHEN starts_with(address, $named) THEN ${mostElsewhere} ELSE ${most} END
     ORDER BY distance, messages DESC, address LIMIT ${mostShown}`,
    {
      address,
      domain,
      named: `${name}@`,
      one: name.slice(0, 1),
      two: name.slice(0, 2),
      afterTwo: address.slice(2),
      // Two letters that changed places stand before it or in the first two.
      afterThree: address.slice(3),
    },
  );
  const isThere = rows.some(({ distance }) => distance === 0);
  return accept(isThere ? [] : rows.map((row) => ({ address: row.address, messages: row.messages })));
}
