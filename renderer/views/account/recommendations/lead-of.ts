// Where a recommendation leads: to an identity, or to the panel that shows the finding.
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import type { PanelName, PanelPart } from '../../../../shared/health/report.ts';

export type Lead =
  | { readonly kind: 'identity'; readonly name: string; readonly findingId: string | null }
  | { readonly kind: 'panel'; readonly panel: PanelName; readonly findingId: string | null };

export type Region = { readonly region: string; readonly parts: readonly PanelPart[] };

/** Null where nothing of it can be opened. */
export function leadOf({ resource, findings }: RecommendationRow, { region, parts }: Region): Lead | null {
  const [first = null] = findings;
  const found = parts.find((part) => part.findings.some(({ id }) => id === first));
  if (resource !== region && !resource.includes('/'))
    return { kind: 'identity', name: resource, findingId: found === undefined ? first : null };
  if (found !== undefined) return { kind: 'panel', panel: found.panel, findingId: first };
  const panel = panelOfKind[kindOf(resource)];
  return panel === undefined ? null : { kind: 'panel', panel, findingId: null };
}

const panelOfKind: { readonly [kind: string]: PanelName } = {
  tenant: 'newer',
  'configuration-set': 'sets',
  'dedicated-ip': 'ips',
  'dedicated-ip-pool': 'ips',
};

/** `tenant/shop/tn-1` -> `tenant`. */
function kindOf(resource: string): string {
  return resource.slice(0, resource.indexOf('/'));
}
