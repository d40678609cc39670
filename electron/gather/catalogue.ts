// Every artifact and the gatherer that brings it; one without a gatherer does not compile.
import type { ArtifactName } from '../../shared/artifacts.ts';
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
  dmarcWalk: notYet,
  dmarcReports: notYet,
  dmarcWildcard: notYet,
  bimi: notYet,
  mx: notYet,
  mailFrom: notYet,
};
