// D35: a sub-domain's own record asks for less than the organization asks for its sub-domains.
import { amendedRecord, excerptOf, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf, strictness } from '../../derive/dmarc-policy.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcOwnPolicyWeaker = defineAudit({
  id: 'dmarc-own-policy-weaker',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: "The subdomain's own record is weaker than the organization's",
      ja: 'サブドメイン独自のレコードが組織のポリシーより弱くなっています',
    },
    passed: {
      en: "The subdomain's record is as strict as the organization's",
      ja: 'サブドメインのポリシーは組織と同等以上です',
    },
    why: {
      en: "A record of its own overrides the organization's policy. This one is weaker, so the subdomain is a gap in the protection of the domain.",
      ja: '独自のレコードがあると、組織のポリシーより優先されます。ここでは組織より弱いため、保護されたドメインの抜け道になります。',
    },
    fix: {
      en: "If the weaker policy is no longer needed, raise p to the organization's value, or delete the record so that the organization's policy applies.",
      ja: '弱いポリシーが不要になったら、p を組織と同じ値に引き上げるか、レコードを削除して組織のポリシーを適用してください。',
    },
  },
  sources: [cite(9989, '4.10.1', 'D35')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { walk, record, reply } = found;
      if (!found.own) return notApplicable(inheritedText);
      if (walk.organizationalDomain === null) return cannotTell(walk.unreached);
      if (walk.organizationalDomain === found.at) return notApplicable(topText);
      const above = walk.steps.find(({ domain }) => domain === walk.organizationalDomain);
      if (above === undefined || above.record === null || above.reply === null) return notApplicable(topText);
      const own = requestedOf(record, 'itself').published;
      const inherited = requestedOf(above.record, 'existing-subdomain').published;
      const replies = [reply, above.reply];
      if (strictness(own) >= strictness(inherited)) return pass(null, { replies });
      const reason = { en: `The organization's policy is ${inherited}.`, ja: `組織のポリシーは ${inherited} です。` };
      return fail(
        {
          en: `${found.at} asks for ${own}; without its own record, ${inherited} from ${above.domain} would apply.`,
          ja: `${found.at} は ${own} ですが、独自のレコードがなければ ${above.domain} の ${inherited} が適用されます。`,
        },
        {
          details: [
            recordExcerpt(found, markTags(record, ['p'], reason)),
            excerptOf(above.reply, above.record.text, []),
            amendedRecord(found, { p: inherited }),
          ],
          replies,
        },
      );
    }),
});

const inheritedText = { en: 'The domain has no record of its own.', ja: 'ドメイン独自のレコードはありません。' };
const topText = { en: 'There is no organization above this domain.', ja: '上位の組織ドメインはありません。' };
