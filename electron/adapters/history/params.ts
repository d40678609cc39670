// Values bound to a statement by name, each as the type that the tables hold.
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';

type Param = number | bigint | string | boolean | null | Uint8Array | readonly string[] | readonly number[];

/** `$name` in the statement. Whole numbers are BIGINT, bigints UBIGINT (keys), lists VARCHAR[] or BIGINT[]; a null is named by its use. */
export type Params = { readonly [name: string]: Param };

type Bound = { readonly values?: Record<string, DuckDBValue>; readonly types?: Record<string, DuckDBType | undefined> };

export async function paramsOf(params: Params = {}): Promise<Bound> {
  const { BIGINT, BLOB, blobValue, BOOLEAN, DOUBLE, LIST, listValue, SQLNULL, UBIGINT, VARCHAR } =
    await import('@duckdb/node-api');
  const names = Object.keys(params);
  if (names.length === 0) return {};
  const values: Record<string, DuckDBValue> = {};
  const types: Record<string, DuckDBType> = {};
  const bind = (name: string, value: DuckDBValue, type: DuckDBType): void => {
    values[name] = value;
    types[name] = type;
  };
  const integer = (value: number): DuckDBValue => BigInt(value);
  for (const name of names) {
    const param = params[name];
    if (param === undefined || param === null) bind(name, null, SQLNULL);
    else if (typeof param === 'string') bind(name, param, VARCHAR);
    else if (typeof param === 'boolean') bind(name, param, BOOLEAN);
    else if (typeof param === 'bigint') bind(name, param, UBIGINT);
    else if (typeof param === 'number')
      if (Number.isInteger(param)) bind(name, integer(param), BIGINT);
      else bind(name, param, DOUBLE);
    else if (param instanceof Uint8Array) bind(name, blobValue(param), BLOB);
    else if (param.some((one) => typeof one === 'number'))
      bind(name, listValue(param.map((one) => integer(Number(one)))), LIST(BIGINT));
    else bind(name, listValue([...param]), LIST(VARCHAR));
  }
  return { values, types };
}
