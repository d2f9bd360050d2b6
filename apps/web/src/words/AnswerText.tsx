import { useLingui } from "@lingui/react/macro";
import type { AnswerValue, RecordView } from "@revisit/api/reviews/views";
import { Money } from "../ui/Money.tsx";

type AnswerTextProps = {
  readonly value: AnswerValue | null;
  readonly note: string;
  readonly names: Pick<RecordView, "products" | "competitors">;
};

/** What a customer answered, in a line: the value by its kind, then what was noted beside it. */
export function AnswerText({ value, note, names }: AnswerTextProps) {
  return (
    <>
      {value !== null && <ValueText value={value} names={names} />}
      {value !== null && note.trim() !== "" && " · "}
      {note.trim() !== "" && <>“{note.trim()}”</>}
    </>
  );
}

function ValueText({ value, names }: { readonly value: AnswerValue } & Pick<AnswerTextProps, "names">) {
  const { t } = useLingui();

  switch (value.kind) {
    case "text":
      return <>“{value.text.trim()}”</>;
    case "choice":
      return <>{value.choice}</>;
    case "rating":
      return <>{t`${value.rating} of 5`}</>;
    case "yes_no":
      return <>{value.yes ? t`Yes` : t`No`}</>;
    case "number":
      return <>{value.number}</>;
    case "money":
      return <Money cents={value.cents} currency={value.currency} />;
    case "product":
      return <>{names.products.find(({ id }) => id === value.productId)?.name ?? t`a product that is gone`}</>;
    case "competitor":
      return <>{names.competitors.find(({ id }) => id === value.competitorId)?.name ?? t`a competitor that is gone`}</>;
  }
}
