// K30: some servers of the zone have a token's record right, others do not.
import type { ZoneServers } from '../../../../shared/artifacts.ts';
import type { Evidence } from '../../../../shared/evidence.ts';
import type { Text } from '../../../../shared/text.ts';
import { delegationGap } from '../../derive/delegation.ts';
import { tokenCure } from '../../derive/token-cure.ts';
import { type TokenStanding, type TokenStandings, tokenStandings } from '../../derive/token-standing.ts';
import { unheardServers } from '../../derive/unheard-servers.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, type Judgement, notApplicable } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';
import { matrixOf, passUnlessOpen } from '../judge-ses-tokens.ts';

export const sesDkimServersDisagree = defineAudit({
  id: 'ses-dkim-servers-disagree',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'The DNS servers of the domain disagree about DKIM',
      ja: 'DNS サーバーごとに DKIM の応答が異なります',
    },
    passed: {
      en: 'The DNS servers of the domain agree about DKIM',
      ja: 'DKIM の応答はすべての DNS サーバーで一致しています',
    },
    why: {
      en: 'Receivers and SES ask any one of these servers. Those that ask the wrong one find no key: part of the mail counts as unsigned, and SES may report failure although the record exists.',
      ja: '受信側も SES も、これらのサーバーのどれか 1 つに問い合わせます。正しくないサーバーに当たると鍵が見つからず、一部のメールが署名なしとして扱われ、SES でもレコードがあるのに失敗と判定されることがあります。',
    },
    fix: {
      en: 'Publish the record at every provider that the domain is delegated to, or delegate to one only. If all servers belong to one provider, its zone transfer is stuck: ask the provider.',
      ja: '委任先のすべての DNS 事業者でレコードを公開するか、委任先を 1 社にまとめてください。すべて同じ事業者のサーバーであればゾーン転送が滞っているため、その事業者に問い合わせます。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01', 'K30')],
  judge: (inputs) => {
    const { sesIdentity, zoneServers } = inputs;
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    const standings = tokenStandings(inputs);
    const split = standings.tokens.filter(({ verdict }) => verdict === 'split');
    if (split.length === 0) return agreed(standings, zoneServers);
    if (zoneServers.state === 'seen' && delegationGap(zoneServers.value) !== null) return notApplicable(byDelegation);
    return fail(sayServers(split), {
      details: [...matrixOf(standings), ...split.flatMap(tokenCure)],
      replies: split.flatMap(({ deciding }) => deciding.flatMap(({ cell }) => cell.evidence)),
    });
  },
});

/** A server that was not heard may differ. */
function agreed(standings: TokenStandings, zoneServers: Evidence<ZoneServers>): Judgement {
  if (zoneServers.state === 'unreachable') return cannotTellFrom(zoneServers);
  const unheard = zoneServers.state === 'seen' ? unheardServers(zoneServers.value) : [];
  return unheard.length > 0 ? cannotTell(unheard) : passUnlessOpen(standings);
}

function sayServers(split: readonly TokenStanding[]): Text {
  const [first] = split;
  const serversWith = (isRight: boolean): string => {
    const columns = (first?.deciding ?? []).filter(({ cell }) => (cell.state === 'right') === isRight);
    return columns.map(({ column }) => `${column.server} (${column.address ?? ''})`).join(', ');
  };
  const name = first?.replies.name ?? '';
  const more = split.length - 1;
  return {
    en: `${name} is right at ${serversWith(true)}, but not at ${serversWith(false)}.${more > 0 ? ` ${more} more differ, too.` : ''}`,
    ja: `${name} は ${serversWith(true)} では正しく、${serversWith(false)} では正しくありません。${more > 0 ? `ほか ${more} 件でも応答が異なります。` : ''}`,
  };
}

const byDelegation: Text = {
  en: 'They differ because the delegation is out of date; another check covers that.',
  ja: '委任が古いことが原因です。別の項目で判定します。',
};
