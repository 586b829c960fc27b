/** Whether a number has two decimals at most, so that sums of it can be exact. */
export const isInHundredths = (value: number): boolean => Math.round(value * 100) / 100 === value;
