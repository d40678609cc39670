// One budget for each region and family of operations of an account: AWS counts them apart.
import type { RegionName } from '../../../shared/aws.ts';
import { type Budget, createBudget } from './budget.ts';
import { rateOf } from './rates.ts';

export type Budgets = {
  of(region: RegionName, operation: string): Budget;
  /** How many wait in all, and about how long the longest queue will take. */
  queue(): { readonly waiting: number; readonly waitingMs: number };
};

export function createBudgets(rateFactor: number): Budgets {
  const budgets = new Map<string, Budget>();
  return {
    of: (region, operation) => {
      const { family, perSecond } = rateOf(operation);
      const key = `${region} ${family}`;
      const known = budgets.get(key);
      if (known !== undefined) return known;
      const made = createBudget(perSecond * rateFactor);
      budgets.set(key, made);
      return made;
    },
    queue: () => {
      const all = [...budgets.values()];
      return {
        waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
        waitingMs: Math.round(Math.max(0, ...all.map(({ waitingMs }) => waitingMs))),
      };
    },
  };
}
