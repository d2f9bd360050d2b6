import { checkCurrency } from "@revisit/domain/organization/checkCurrency";
import { checkPrice } from "@revisit/domain/product/checkPrice";
import { z } from "zod";
import { cents, currencyCode, shortText, versionOrNew } from "../fields.ts";
import { admin, rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { optionalWords } from "../wordsInput.ts";
import type { ProductRow } from "./views.ts";

const MOST_WORDS = 200;
const LONGEST_LIFESPAN_MONTHS = 1200;
const LONGEST_TIP = 2000;

const asked = z.strictObject({ search: optionalWords(MOST_WORDS) });

const words = z.array(shortText).max(MOST_WORDS);

const product = z.strictObject({
  mutationId,
  productId: z.uuid(),
  version: versionOrNew,
  sku: shortText,
  name: shortText,
  family: shortText,
  kind: z.enum(["product", "option", "service"]),
  unitPriceCents: cents,
  currency: currencyCode,
  lifespanMonths: z.int().min(1).max(LONGEST_LIFESPAN_MONTHS).nullish(),
  requiresProductId: z.uuid().nullish(),
  fitsTypes: words,
  fitsSizes: words,
  tags: words,
  usageTip: optionalWords(LONGEST_TIP),
  isOffered: z.boolean(),
});

export const productsRouter = router({
  list: rep.read(asked, async ({ ctx, input }): Promise<{ items: ProductRow[] }> => ({ items: await ctx.products.list(input.search) })),

  save: admin.write(product, async ({ ctx, input }) => {
    checkPrice(input.unitPriceCents);
    checkCurrency(input.currency);
    const version = await ctx.products.save({
      ...input,
      lifespanMonths: input.lifespanMonths ?? null,
      requiresProductId: input.requiresProductId ?? null,
    });

    await ctx.wholeAssessment.renew(ctx.asOf);

    return { version };
  }),
});
