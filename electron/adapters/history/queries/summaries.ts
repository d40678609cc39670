// What stands out in the events: replies that repeat, what there is to choose from.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { HistoryChoices, MxFamily } from '../../../../shared/history/search.ts';
import type { Stretch } from '../../../../shared/history/sources.ts';
import type { ReplyCount } from '../../../ports/event-store.ts';
import { codeOfType, typeOfCode } from '../codes.ts';
import type { Database } from '../database.ts';
import { familyRows } from './family-rows.ts';
import { isRetraction } from './state-columns.ts';

type ReplyRow = Omit<ReplyCount, 'type'> & { readonly type: number };

/** Words with digits or @ in them (addresses, queue ids, hosts) differ from message to message. */
const wording = `regexp_replace(lower(reply), '[^ ]*[0-9@][^ ]*', '#', 'g')`;

export async function readReplies(
  database: Database,
  { senderDomain, stretch }: { readonly senderDomain: string; readonly stretch: Stretch },
  limit: number,
): Promise<Outcome<readonly ReplyCount[]>> {
  const sql = `SELECT type, sub_type AS "subType", status, min(reply) AS reply, coalesce(family, 'unknown') AS family,
    count(DISTINCT (message_key, recipient_key)) AS messages
  FROM events LEFT JOIN ${familyRows} AS known USING (domain)
  WHERE sender_domain = lower($domain) AND type IN (${codeOfType('BOUNCE')}, ${codeOfType('COMPLAINT')}) AND NOT ${isRetraction}
    AND message_id IS NOT NULL AND coalesce(sent_at_ms, at_ms) >= $from AND coalesce(sent_at_ms, at_ms) < $until
  GROUP BY type, sub_type, status, ${wording}, family ORDER BY messages DESC, type, reply LIMIT $limit`;
  const { fromMs, untilMs } = stretch;
  const rows = await database.all<ReplyRow>(sql, { domain: senderDomain, from: fromMs, until: untilMs, limit });
  return accept(rows.map((row) => ({ ...row, type: typeOfCode(row.type) })));
}

type Choice = { readonly name: string };

export async function readChoices(database: Database): Promise<Outcome<HistoryChoices>> {
  const names = async (column: string): Promise<readonly string[]> => {
    const sql = `SELECT ${column} AS name FROM events WHERE ${column} IS NOT NULL
      GROUP BY ${column} ORDER BY count(*) DESC, name LIMIT 100`;
    return (await database.all<Choice>(sql)).map(({ name }) => name);
  };
  const received = `SELECT coalesce(family, 'unknown') AS family
    FROM (SELECT domain, count(*) AS events FROM events GROUP BY domain) LEFT JOIN ${familyRows} AS known USING (domain)
    GROUP BY 1 ORDER BY sum(events) DESC, 1`;
  const [identities, senderDomains, configurationSets, families] = await Promise.all([
    names('identity'),
    names('sender_domain'),
    names('configuration_set'),
    database.all<{ readonly family: MxFamily }>(received),
  ]);
  return accept({ identities, senderDomains, configurationSets, families: families.map(({ family }) => family) });
}

export async function readUnknownDomains(database: Database, limit: number): Promise<Outcome<readonly string[]>> {
  const sql = `SELECT domain AS name FROM events
    WHERE domain IS NOT NULL AND domain NOT IN (SELECT domain FROM ${familyRows} AS known)
    GROUP BY domain ORDER BY count(*) DESC, domain LIMIT $limit`;
  return accept((await database.all<Choice>(sql, { limit })).map(({ name }) => name));
}

export async function saveFamilies(
  database: Database,
  families: ReadonlyMap<string, MxFamily>,
): Promise<Outcome<null>> {
  await database.inTransaction(async (changing) => {
    for (const [domain, family] of families)
      await changing.run('INSERT OR REPLACE INTO families VALUES (lower($domain), $family)', { domain, family });
  });
  return accept(null);
}
