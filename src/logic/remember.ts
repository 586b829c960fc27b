/** More than any host asks for of one set of rules in earnest; beyond that, each is made anew. */
const MOST_REMEMBERED = 256;

/** What keeps values by keys: a map, or a weak one, which keeps them as long as the keys are there. */
interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The value of a key, made at the first and kept, however many there are. */
export function madeOnce<Key, Value>(values: Memory<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = make(key);
    values.set(key, value);
  }
  return value;
}

/** The value of a key, made at the first and kept: what is remembered stays within bounds, whatever is asked. */
export const remember = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value =>
  values.size < MOST_REMEMBERED ? madeOnce(values, key, make) : (values.get(key) ?? make());
