// The SES side of the scenario files, by region.
import { scenarioTexts } from '../../demo-world.ts';
import { readScenario, type Scenario } from './read-scenario.ts';

export function demoScenario(): Scenario {
  return readScenario(scenarioTexts);
}
