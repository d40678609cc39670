// ID-3: the default configuration set of an identity was deleted, so every send without another set is refused.
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const sesIdentityDefaultSetMissing = defineAudit({
  id: 'ses-identity-default-set-missing',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  weighs: ['sesConfigurationSets'],
  texts: {
    title: { en: 'The default configuration set was deleted', ja: '既定の設定セットが削除されています' },
    passed: { en: 'The default configuration set exists', ja: '既定の設定セットは存在します' },
    why: {
      en: 'The identity names a configuration set that does not exist any more. Every send that names no other set is refused with a bad request, although everything else is in order.',
      ja: 'この ID に設定されている設定セットは、すでに存在しません。別の設定セットを指定しない送信は、ほかに問題がなくてもすべてエラー（BadRequest）になります。',
    },
    fix: {
      en: 'Choose an existing set as the default of this identity, or remove the default. Creating a set with the same name works, too.',
      ja: 'この ID の既定の設定セットを、存在するものに変更するか解除してください。同じ名前の設定セットを作り直しても解決します。',
    },
  },
  sources: [
    citeSes('Configuration sets', 'using-configuration-sets', 'SES2-ID-3'),
    citeSesApi('PutEmailIdentityConfigurationSetAttributes'),
  ],
  judge: ({ sesIdentity: { configurationSet, region }, sesConfigurationSets }) => {
    if (configurationSet === null) return notApplicable(noDefault);
    if (sesConfigurationSets.state === 'unreachable') return cannotTellFrom(sesConfigurationSets);
    const sets = sesConfigurationSets.state === 'seen' ? sesConfigurationSets.value : [];
    if (sets.includes(configurationSet)) return pass();
    return fail({
      en: `There is no configuration set "${configurationSet}" in ${region}.`,
      ja: `${region} に設定セット「${configurationSet}」はありません。`,
    });
  },
});

const noDefault: Text = {
  en: 'The identity has no default configuration set.',
  ja: '既定の設定セットはありません。',
};
