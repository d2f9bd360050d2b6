import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { listReviews } from "../reviews/listReviews.ts";
import { preparation } from "../reviews/preparation.ts";
import { recordView } from "../reviews/recordView.ts";
import { reviewCursor } from "../reviews/reviewCursor.ts";
import { preparationJson, toPreparationJson } from "./preparationJson.ts";
import { limit, oneOrMore, owner, pageOf, territory } from "./restFields.ts";
import { idsOf } from "./restLookups.ts";
import { restGet } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";
import { REVIEW_STATES, reviewDetailJson, reviewJson, toReviewDetailJson, toReviewJson } from "./reviewJson.ts";

const asked = z.strictObject({
  state: oneOrMore(REVIEW_STATES),
  owner,
  territory,
  accountId: z.uuid().optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  limit,
  cursor: reviewCursor.optional(),
});

const ofReview = z.strictObject({ reviewId: z.uuid() });

export const restReviewsRouter = restRouter({
  list: restGet(
    { path: "/reviews", summary: "Reviews by the day they are held, agreed, proposed or due", tag: "reviews" },
    { input: asked, output: pageOf(reviewJson) },
    async ({ ctx, input: { state, owner: ownerEmail, territory: code, ...filter } }) => {
      const { ownerId, territoryId } = await idsOf(ctx, { owner: ownerEmail, territory: code });
      const page = await listReviews(ctx, { ...filter, states: state, repId: ownerId, territoryId, direction: "asc" });

      return { ...page, items: page.items.map(toReviewJson) };
    },
  ),

  get: restGet(
    {
      path: "/reviews/{reviewId}",
      summary: "One review with its script, and what was said, learnt, recommended and promised",
      tag: "reviews",
    },
    { input: ofReview, output: reviewDetailJson },
    async ({ ctx, input }) => toReviewDetailJson(await recordView(ctx, input.reviewId)),
  ),

  preparation: restGet(
    { path: "/reviews/{reviewId}/preparation", summary: "What to know before the review", tag: "reviews" },
    { input: ofReview, output: preparationJson },
    async ({ ctx, input }) => {
      const { accountId } = await ctx.reviews.get(input.reviewId);

      return toPreparationJson(await preparation(ctx, accountId), ctx.organization.currency);
    },
  ),
});
