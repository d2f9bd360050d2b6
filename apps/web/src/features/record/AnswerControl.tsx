import { NumberInput, Select } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { AnswerValue, QuestionView, RecordView } from "@revisit/api/reviews/views";
import { useReader } from "../../ui/useReader.ts";
import { ChoiceControl } from "./ChoiceControl.tsx";
import { RatingControl } from "./RatingControl.tsx";

export type AnswerControlProps = {
  readonly question: QuestionView;
  readonly value: AnswerValue | null;
  readonly names: Pick<RecordView, "products" | "competitors">;
  /** null takes the answer back */
  readonly onChange: (value: AnswerValue | null) => void;
};

/** The answer by the kind of its question; a text is written in the note's place. */
export function AnswerControl({ question, value, names, onChange }: AnswerControlProps) {
  const { t } = useLingui();

  switch (question.kind) {
    case "text":
      return null;
    case "rating":
      return (
        <RatingControl
          rating={value?.kind === "rating" ? value.rating : null}
          onChange={(rating) => onChange(rating === null ? null : { kind: "rating", rating })}
        />
      );
    case "choice":
      return (
        <ChoiceControl
          options={question.choices.map((choice) => ({ key: choice, label: choice }))}
          chosen={value?.kind === "choice" ? value.choice : null}
          onChange={(choice) => onChange(choice === null ? null : { kind: "choice", choice })}
        />
      );
    case "yes_no":
      return (
        <ChoiceControl
          options={[
            { key: "yes", label: t`Yes` },
            { key: "no", label: t`No` },
          ]}
          chosen={value?.kind === "yes_no" ? (value.yes ? "yes" : "no") : null}
          onChange={(choice) => onChange(choice === null ? null : { kind: "yes_no", yes: choice === "yes" })}
        />
      );
    default:
      return <FieldControl question={question} value={value} names={names} onChange={onChange} />;
  }
}

function FieldControl({ question, value, names, onChange }: AnswerControlProps) {
  const { t } = useLingui();
  const { currency } = useReader();

  switch (question.kind) {
    case "number":
      return (
        <NumberInput
          label={t`Number`}
          w={160}
          value={value?.kind === "number" ? value.number : ""}
          onChange={(typed) => onChange(typeof typed === "number" ? { kind: "number", number: typed } : null)}
        />
      );
    case "money":
      return (
        <NumberInput
          label={t`Amount in ${value?.kind === "money" ? value.currency : currency}`}
          w={200}
          min={0}
          decimalScale={2}
          thousandSeparator=" "
          value={value?.kind === "money" ? value.cents / 100 : ""}
          onChange={(typed) => onChange(moneyOf(typed, value?.kind === "money" ? value.currency : currency))}
        />
      );
    case "product":
      return (
        <Pick
          label={t`Product`}
          options={names.products}
          chosen={value?.kind === "product" ? value.productId : null}
          onChange={(productId) => onChange(productId === null ? null : { kind: "product", productId })}
        />
      );
    default:
      return (
        <Pick
          label={t`Competitor`}
          options={names.competitors}
          chosen={value?.kind === "competitor" ? value.competitorId : null}
          onChange={(competitorId) => onChange(competitorId === null ? null : { kind: "competitor", competitorId })}
        />
      );
  }
}

type PickProps = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly onChange: (id: string | null) => void;
};

function Pick({ label, options, chosen, onChange }: PickProps) {
  const data = options.map(({ id, name }) => ({ value: id, label: name }));

  return <Select label={label} data={data} value={chosen} onChange={onChange} searchable clearable w={320} maw="100%" limit={100} />;
}

function moneyOf(typed: number | string, currency: string): AnswerValue | null {
  return typeof typed === "number" && typed >= 0 ? { kind: "money", cents: Math.round(typed * 100), currency } : null;
}
