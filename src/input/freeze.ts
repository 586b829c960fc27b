/** Freezes a value, however deep it is; what is frozen already is frozen to its depth. */
export function deepFreeze<Value extends object>(value: Value): Value {
  Object.freeze(value);
  for (const key in value) {
    const inner = value[key];
    if (typeof inner === "object" && inner !== null && !Object.isFrozen(inner)) deepFreeze(inner);
  }
  return value;
}
