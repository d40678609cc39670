// CloudWatch's metric alarms: put, read, deleted, and set into a state to try what it does.
import { type AlarmState, stateValues } from '../alarms/alarm-state.ts';
import { judgeAlarm } from '../alarms/judge-alarm.ts';
import { oneOf, readAlarm } from '../alarms/read-alarm.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { dimensionsIn } from './metric-asked.ts';
import { keyOf } from './metric-dimensions.ts';
import { noResource, type QueryOperation } from './query-operation.ts';
import { type Input, optionalNumberIn, optionalTextIn, type Shape, textIn, textsIn } from './shape.ts';
import { turnPage } from './turn-pages.ts';

const runs: { readonly [name: string]: QueryOperation['run'] } = {
  DescribeAlarms: describeAlarms,
  DescribeAlarmsForMetric: describeAlarmsForMetric,
  PutMetricAlarm: putMetricAlarm,
  DeleteAlarms: deleteAlarms,
  SetAlarmState: setAlarmState,
};

export const alarmOperations: readonly QueryOperation[] = Object.entries(runs).map(([name, run]) => ({
  name,
  service: 'monitoring',
  perSecond: name === 'DescribeAlarms' ? 9 : 3,
  resource: noResource,
  run,
}));

const standardPage = 50;
const maxPage = 100;

function describeAlarms(input: Input, scene: Scene): Shape {
  const names = textsIn(input, 'AlarmNames');
  const prefix = optionalTextIn(input, 'AlarmNamePrefix') ?? '';
  if (names.length > 0 && prefix !== '')
    throw new CodedError('ValidationError', 'AlarmNamePrefix must not be specified beside AlarmNames.');
  const action = optionalTextIn(input, 'ActionPrefix');
  const state = optionalTextIn(input, 'StateValue');
  const types = textsIn(input, 'AlarmTypes');
  const areMetricAlarms = types.length === 0 || types.includes('MetricAlarm');
  const alarms = [...scene.account().alarms.values()]
    .filter(({ name }) => (names.length === 0 || names.includes(name)) && name.startsWith(prefix))
    .map((alarm) => showAlarm(alarm, scene))
    .filter((shown) => state === undefined || shown['StateValue'] === state)
    .filter((shown) => action === undefined || actionsOf(shown).some((arn) => arn.startsWith(action)));
  const asked = {
    nextToken: optionalTextIn(input, 'NextToken'),
    pageSize: optionalNumberIn(input, 'MaxRecords') ?? standardPage,
  };
  const refusal = { code: 'InvalidNextToken', message: 'The specified next token is invalid.' };
  const page = turnPage(areMetricAlarms ? alarms : [], { asked, mostAtOnce: maxPage, refusal });
  return { MetricAlarms: page.items, CompositeAlarms: [], NextToken: page.nextToken };
}

function actionsOf(shown: Shape): readonly string[] {
  return ['OKActions', 'AlarmActions', 'InsufficientDataActions'].flatMap(
    (name) => (shown[name] ?? []) as readonly string[],
  );
}

/** Those that watch this metric under exactly these dimensions. */
function describeAlarmsForMetric(input: Input, scene: Scene): Shape {
  const [namespace, name, key] = [textIn(input, 'Namespace'), textIn(input, 'MetricName'), keyOf(dimensionsIn(input))];
  const isAsked = (member: string, value: string | number | null): boolean =>
    (optionalTextIn(input, member) ?? String(value)) === String(value);
  const alarms = [...scene.account().alarms.values()].filter(
    ({ watched }) =>
      watched?.namespace === namespace &&
      watched.name === name &&
      keyOf(watched.dimensions) === key &&
      isAsked('Statistic', watched.statistic) &&
      isAsked('Period', watched.periodSeconds) &&
      isAsked('Unit', watched.unit),
  );
  return { MetricAlarms: alarms.map((alarm) => showAlarm(alarm, scene)) };
}

function showAlarm(alarm: AlarmState, scene: Scene): Shape {
  const account = scene.account();
  const { state, reason, sinceMs } = judgeAlarm(account, alarm, scene.nowMs);
  return {
    AlarmName: alarm.name,
    AlarmArn: `arn:aws:cloudwatch:${account.region}:${account.accountId}:alarm:${alarm.name}`,
    AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAtMs),
    StateValue: state,
    StateReason: reason,
    StateUpdatedTimestamp: new Date(sinceMs),
    StateTransitionedTimestamp: new Date(sinceMs),
    ...alarm.shown,
  };
}

/** One that is there already is changed, and keeps its state until it is judged anew. */
function putMetricAlarm(input: Input, scene: Scene): Shape {
  const { alarms } = scene.account();
  const alarm = readAlarm(input, scene.nowMs);
  const before = alarms.get(alarm.name);
  const { createdAtMs, forced } = before ?? alarm;
  alarms.set(alarm.name, { ...alarm, createdAtMs, forced });
  return {};
}

/** All of them, or none. */
function deleteAlarms(input: Input, scene: Scene): Shape {
  const names = textsIn(input, 'AlarmNames').map((name) => alarmNamed(name, scene).name);
  for (const name of names) scene.account().alarms.delete(name);
  return {};
}

function setAlarmState(input: Input, scene: Scene): Shape {
  const alarm = alarmNamed(textIn(input, 'AlarmName'), scene);
  const state = oneOf(textIn(input, 'StateValue'), stateValues, 'stateValue');
  const forced = { state, reason: textIn(input, 'StateReason'), atMs: scene.nowMs };
  scene.account().alarms.set(alarm.name, { ...alarm, forced });
  return {};
}

function alarmNamed(name: string, scene: Scene): AlarmState {
  const alarm = scene.account().alarms.get(name);
  if (alarm === undefined) throw new CodedError('ResourceNotFound', `Unknown alarm: ${name}`, 404);
  return alarm;
}
