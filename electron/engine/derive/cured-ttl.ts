// How long a record to publish may be cached, where nothing published tells a better time.

/** An hour: long enough for resolvers, short enough to mend a slip the same day. */
export const curedTtlSeconds = 3600;
