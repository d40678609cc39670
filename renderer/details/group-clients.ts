// Mail clients under the names of their families, for choosing among them.
import type { SupportClient } from '../../shared/draft/support.ts';
import type { CheckGroup } from '../ui/grouped-checks.tsx';

export function groupClients(clients: readonly SupportClient[]): readonly CheckGroup[] {
  const families = [...new Set(clients.map(({ family }) => family))];
  return families.map((family) => {
    const of = clients.filter((client) => client.family === family);
    return {
      key: family,
      name: of[0]?.familyName ?? family,
      items: of.map(({ id, name }) => ({ key: id, name: platformOf(name) })),
    };
  });
}

/** "Outlook (Windows)" stands under Outlook: its platform is enough. */
function platformOf(name: string): string {
  return /\(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}
