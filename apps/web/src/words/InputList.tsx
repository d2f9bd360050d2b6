import { Trans, useLingui } from "@lingui/react/macro";
import type { AssessmentInput } from "@revisit/domain/opportunity/assessment";
import { Count } from "../ui/Count.tsx";
import { Day } from "../ui/Day.tsx";
import { Money } from "../ui/Money.tsx";
import classes from "./InputList.module.css";
import { inputWords } from "./inputWords.ts";

/** What a level was computed from: each fact with its value, its day and who said it. */
export function InputList({ inputs }: { readonly inputs: readonly AssessmentInput[] }) {
  const { i18n } = useLingui();

  return (
    <dl className={classes.inputs}>
      {inputs.map((input) => (
        <div key={input.name} className={classes.input}>
          <dt>{i18n._(inputWords[input.name])}</dt>
          <dd className={classes.value}>
            <InputValue value={input.value} />
          </dd>
          <dd className={classes.source}>
            <InputSource input={input} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function InputValue({ value }: { readonly value: AssessmentInput["value"] }) {
  if (value === null) {
    return <Trans>unknown</Trans>;
  }
  if (typeof value === "number") {
    return <Count value={value} />;
  }
  if (typeof value === "string") {
    return value;
  }

  return "cents" in value ? <Money cents={value.cents} currency={value.currency} /> : <Day day={value.day} as="medium" />;
}

function InputSource({ input }: { readonly input: AssessmentInput }) {
  const { source, on, isStale } = input;

  return (
    <>
      {source === "computed" && <Trans>computed</Trans>}
      {source === "recorded" && <Trans>recorded</Trans>}
      {source !== "computed" && source !== "recorded" && source}
      {on !== null && (
        <>
          {", "}
          <Day day={on} />
        </>
      )}
      {isStale && (
        <>
          {", "}
          <Trans>stale</Trans>
        </>
      )}
    </>
  );
}
