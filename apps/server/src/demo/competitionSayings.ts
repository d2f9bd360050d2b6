import { rival, type Sayings } from "./saying.ts";

/** What customers of Larkfield say of its competitors. */
export const COMPETITION_SAYINGS: Sayings = {
  warm: [
    {
      note: "“Why would I look elsewhere?” Gets e-mails from Brightscale and deletes them.",
      finding: rival("Brightscale", "Gets Brightscale's e-mails and deletes them", "Why would I look elsewhere?"),
    },
    { note: "Nobody else has called this year.", finding: null },
  ],
  even: [
    {
      note: "Tarewell offered to lease a floor scale with service included; they are “thinking about it”.",
      finding: rival("Tarewell", "Tarewell offered a lease with service included", "thinking about it"),
    },
    {
      note: "Saw Hollis & Weir at the trade fair and took a brochure.",
      finding: rival("Hollis & Weir", "Took a Hollis & Weir brochure at the fair", null),
    },
    {
      note: "Compares prices online once a year, buys from us for the engineer.",
      finding: rival("Brightscale", "Compares prices online, stays for the engineer", null),
    },
  ],
  cold: [
    {
      note: "“Brightscale is half the price and I no longer see the difference.”",
      finding: rival(
        "Brightscale",
        "No longer sees why we cost more than Brightscale",
        "Brightscale is half the price and I no longer see the difference.",
      ),
    },
    {
      note: "A Tarewell unit stands on trial in the goods-in. They did not want to talk about it.",
      finding: rival("Tarewell", "Has a Tarewell floor scale on trial", null),
    },
  ],
};
