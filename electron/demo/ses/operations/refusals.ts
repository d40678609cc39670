// The refusals that many operations share.
import { SesError } from '../operation.ts';

export function bad(message: string): SesError {
  return new SesError('BadRequestException', message);
}

export function notFound(message: string): SesError {
  return new SesError('NotFoundException', message);
}

export function alreadyExists(message: string): SesError {
  return new SesError('AlreadyExistsException', message);
}

/** The resource of that name in a map; `what` begins the message where there is none. */
export function found<T>(resources: ReadonlyMap<string, T>, name: string, what: string): T {
  const resource = resources.get(name);
  if (resource === undefined) throw notFound(`${what} <${name}> does not exist.`);
  return resource;
}

export function refuseMoreThan(most: number, count: number, what: string): void {
  if (count >= most) throw new SesError('LimitExceededException', `There can be at most ${most} ${what}.`);
}
