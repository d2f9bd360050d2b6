/** What customers may value besides the product: an organization starts with these and changes them as it likes (design §1, "value driver"). */
export const STARTER_DRIVERS = [
  "Product quality",
  "Service",
  "Advice",
  "Flexible delivery",
  "Flexible payment",
  "Owning problems",
] as const;
