/** The first status of an order that occurs: of an order from the worst down, the status of all together. */
export function firstPresent<Status extends string>(
  order: readonly Status[],
  statuses: readonly Status[],
): Status | undefined {
  return order.find((status) => statuses.includes(status));
}
