// What audits of a BYODKIM key begin with: the key at each server, and the faults it has there.
import type { Detail } from '../../../shared/detail.ts';
import { sameText } from '../../../shared/text.ts';
import { type ByodkimFault, byodkimKey, mendByodkim } from '../derive/byodkim-key.ts';
import { curedTtlSeconds } from '../derive/cured-ttl.ts';
import { sayByodkimFault } from '../derive/token-texts.ts';
import { type TokenEvidence, type TokenStanding, tokenStandings } from '../derive/token-standing.ts';
import { fail, type Judgement, notApplicable } from './define-audit.ts';
import { isByodkim, onlyByodkim, onlyDomains } from './judge-ses-identity.ts';
import { passUnlessOpen } from './judge-ses-tokens.ts';

/** Fails where the key has one of these faults at any server that answered. */
export function judgeSesByodkim(inputs: TokenEvidence, faults: readonly ByodkimFault[]): Judgement {
  if (inputs.sesIdentity.kind === 'address') return notApplicable(onlyDomains);
  if (!isByodkim(inputs.sesIdentity)) return notApplicable(onlyByodkim);
  const standings = tokenStandings(inputs);
  const [found] = standings.tokens.flatMap((token) => faultyKey(token, faults));
  if (found === undefined) return passUnlessOpen(standings);
  const { name, reply, fault, text } = found;
  const says = sayByodkimFault(fault);
  return fail(
    { en: `${name}: ${says.en}`, ja: `${name}: ${says.ja}` },
    { details: [...excerptOf(found), ...cureOf(name, text)], replies: [reply] },
  );
}

function faultyKey({ replies, deciding }: TokenStanding, faults: readonly ByodkimFault[]) {
  return deciding.flatMap(({ cell }) => {
    const reply = cell.evidence.at(-1);
    const key = reply === undefined ? null : byodkimKey(reply);
    if (reply === undefined || key === null || key.fault === null || !faults.includes(key.fault)) return [];
    return [{ name: replies.name, reply, fault: key.fault, text: key.reading.text }];
  });
}

type FaultyKey = ReturnType<typeof faultyKey>[number];

function excerptOf({ name, fault, text }: FaultyKey): readonly Detail[] {
  const reason = sayByodkimFault(fault);
  return [{ kind: 'excerpt', label: sameText(`${name} TXT`), text, marks: [{ start: 0, end: text.length, reason }] }];
}

function cureOf(name: string, instead: string): readonly Detail[] {
  const value = mendByodkim(instead);
  if (value === null) return [];
  const ttlSeconds = curedTtlSeconds;
  return [{ kind: 'record-to-publish', act: 'replace', name, type: 'TXT', value, ttlSeconds, instead }];
}
