// The artifacts that only the user's own AWS account can tell, or that are asked on its account, each with its gatherer.
import { dkimTokens } from './dkim-tokens.ts';
import { mailFromAnswers } from './mail-from-answers.ts';
import { sesAccount } from './ses-account.ts';
import { sesConfigurationSets } from './ses-configuration-sets.ts';
import { sesDedicatedIps } from './ses-dedicated-ips.ts';
import { sesDefaultSet } from './ses-default-set.ts';
import { sesIdentity } from './ses-identity.ts';
import { sesNotifications } from './ses-notifications.ts';
import { sesReceiving } from './ses-receiving.ts';
import { sesRecommendations } from './ses-recommendations.ts';
import { sesRelated } from './ses-related.ts';
import { trackingReplies } from './tracking-replies.ts';
import { zoneServers } from './zone-servers.ts';

export const identityGatherers = {
  sesIdentity,
  sesRelated,
  sesAccount,
  sesConfigurationSets,
  sesDefaultSet,
  sesNotifications,
  sesRecommendations,
  sesReceiving,
  sesDedicatedIps,
  zoneServers,
  dkimTokens,
  mailFromAnswers,
  trackingReplies,
};
