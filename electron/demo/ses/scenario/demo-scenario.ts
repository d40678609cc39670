// The SES side of the scenario files, by region, with the stored templates beside them.
import { scenarioTexts } from '../../demo-world.ts';
import { demoTemplates } from './demo-templates.ts';
import { readScenario, type Scenario } from './read-scenario.ts';

export function demoScenario(): Scenario {
  const scenario = readScenario(scenarioTexts);
  return Object.fromEntries(
    Object.entries(scenario).map(([region, told]) => [
      region,
      { ...told, templates: { ...told.templates, ...demoTemplates[region] } },
    ]),
  );
}
