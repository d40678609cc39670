// Every artifact and the gatherer that brings it; one without a gatherer does not compile.
import type { ArtifactName } from '../../shared/artifacts.ts';
import { bimi } from './bimi.ts';
import { adsp } from './adsp.ts';
import { apexTxt } from './apex-txt.ts';
import { dkimSelectors } from './dkim-selectors.ts';
import { dkimWildcard } from './dkim-wildcard.ts';
import { dmarcReports } from './dmarc-reports.ts';
import { dmarcStreams } from './dmarc-streams.ts';
import { dmarcWalk } from './dmarc-walk.ts';
import { dmarcWildcard } from './dmarc-wildcard.ts';
import { domainkeyDoubled } from './domainkey-doubled.ts';
import { domainkeyRoot } from './domainkey-root.ts';
import { draftGatherers } from './draft-gatherers.ts';
import { existence } from './existence.ts';
import type { Gatherer } from './gatherer.ts';
import { identityGatherers } from './identity-gatherers.ts';
import { mail } from './mail.ts';
import { mailFrom } from './mail-from.ts';
import { mx } from './mx.ts';
import { regionGatherers } from './region-gatherers.ts';
import { spfTree } from './spf-tree.ts';
import { spfType99 } from './spf-type99.ts';
import { target } from './target.ts';
import { wildcardTxt } from './wildcard-txt.ts';

export const gatherers: { readonly [K in ArtifactName]: Gatherer<K> } = {
  target,
  existence,
  apexTxt,
  spfTree,
  spfType99,
  wildcardTxt,
  domainkeyRoot,
  domainkeyDoubled,
  dkimSelectors,
  dkimWildcard,
  adsp,
  dmarcWalk,
  dmarcReports,
  dmarcWildcard,
  dmarcStreams,
  bimi,
  mx,
  mail,
  mailFrom,
  ...identityGatherers,
  ...regionGatherers,
  ...draftGatherers,
};
