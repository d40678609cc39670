// Every artifact and the gatherer that brings it; one without a gatherer does not compile.
import type { ArtifactName } from '../../shared/artifacts.ts';
import { dmarcReports } from './dmarc-reports.ts';
import { dmarcStreams } from './dmarc-streams.ts';
import { dmarcWalk } from './dmarc-walk.ts';
import { dmarcWildcard } from './dmarc-wildcard.ts';
import { existence } from './existence.ts';
import type { Gatherer } from './gatherer.ts';
import { notYet } from './not-yet.ts';
import { target } from './target.ts';

export const gatherers: { readonly [K in ArtifactName]: Gatherer<K> } = {
  target,
  existence,
  apexTxt: notYet,
  spfTree: notYet,
  spfType99: notYet,
  wildcardTxt: notYet,
  domainkeyRoot: notYet,
  dkimSelectors: notYet,
  dkimWildcard: notYet,
  adsp: notYet,
  dmarcWalk,
  dmarcReports,
  dmarcWildcard,
  dmarcStreams,
  bimi: notYet,
  mx: notYet,
  mailFrom: notYet,
};
