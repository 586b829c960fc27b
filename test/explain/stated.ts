/** The plan that the fixtures cite. */
export const PLAN = "56/KH-UBND";
export const texts = { [PLAN]: { vi: "Kế hoạch số 56/KH-UBND", en: "Plan No. 56/KH-UBND" } };
export const receipt = {
  book: { id: "ke-hoach-thu", version: "2.1.0", digest: "0123456789abcdef" },
  input: "fedcba9876543210",
};
export const stated = { layer: "province", pack: "ke-hoach-thu" } as const;
export const at = (section: string, item?: string) => ({
  instrument: PLAN,
  section,
  ...(item === undefined ? {} : { item }),
});
