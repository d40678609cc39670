// Whole values of what axe-core says, to build tests on.
import type { AxeResults, AxeViolation } from '../../../../shared/draft/outside.ts';

export function axeResults(violations: readonly Omit<AxeViolation, 'help' | 'helpUrl'>[]): AxeResults {
  return {
    violations: violations.map((violation) => ({
      ...violation,
      help: `Elements must meet ${violation.rule}`,
      helpUrl: `https://dequeuniversity.com/rules/axe/4.14/${violation.rule}`,
    })),
    rulesRun: 40,
    atMs: 0,
  };
}
