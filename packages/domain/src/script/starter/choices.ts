/** How we come out beside another supplier. */
export const COMPARED_CHOICES = ["We are ahead", "About the same", "They are ahead", "Hard to say"] as const;

/** What customers may value in a supplier: the value drivers that an organization starts with. */
export const SUPPLIER_CHOICES = [
  "Product quality",
  "Price",
  "Service",
  "Advice",
  "Flexible delivery",
  "Flexible payment",
  "Owning problems",
] as const;

/** How much room a year's plan leaves; the rep's judgement of the resources follows from it. */
export const ROOM_CHOICES = ["Nothing planned", "Room for one purchase", "Room for several", "Not decided yet"] as const;
