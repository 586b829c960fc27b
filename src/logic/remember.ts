/** More than any host asks for of one set of rules in earnest; beyond that, each is made anew. */
const MOST_REMEMBERED = 256;

/** The value of a key, made at the first and kept: what is remembered stays within bounds, whatever is asked. */
export const remember = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value =>
  values.size < MOST_REMEMBERED ? madeOnce(values, key, make) : (values.get(key) ?? make());

/** The value of a key, made at the first and kept, however many there are. */
export function madeOnce<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}

/** The value that belongs to an object, made at the first and kept as long as the object is. */
export function rememberFor<Owner extends object, Value>(
  values: WeakMap<Owner, Value>,
  owner: Owner,
  make: (owner: Owner) => Value,
): Value {
  let value = values.get(owner);
  if (value === undefined) {
    value = make(owner);
    values.set(owner, value);
  }
  return value;
}
