import { Checkbox, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { RecordView } from "@revisit/api/reviews/views";
import { DayField } from "../../ui/DayField.tsx";
import { useReader } from "../../ui/useReader.ts";
import type { FindingDraft } from "./findingDraft.ts";

type FindingFieldsProps = {
  readonly draft: FindingDraft;
  readonly view: RecordView;
  readonly onChange: (changed: Partial<FindingDraft>) => void;
};

/** What a kind of finding needs beside its text. */
export function FindingFields({ draft, view, onChange }: FindingFieldsProps) {
  const { t } = useLingui();
  const { today } = useReader();
  const about = (about: string | null) => onChange({ about });

  switch (draft.kind) {
    case "promise":
      return <DayField label={t`By`} value={draft.dueOn} from={today} onChange={(dueOn) => onChange({ dueOn: dueOn ?? draft.dueOn })} />;
    case "problem":
      return <ProblemFields draft={draft} view={view} onChange={onChange} />;
    case "need":
    case "underuse":
      return <About label={t`Product`} options={view.products} chosen={draft.about} onChange={about} />;
    case "competitor_contact":
      return <About label={t`Competitor`} options={view.competitors} chosen={draft.about} onChange={about} />;
    case "perceived_value":
      return (
        <>
          <About label={t`Value driver`} options={view.drivers} chosen={draft.about} onChange={about} />
          <Checkbox
            size="sm"
            label={t`They allow us to quote this`}
            checked={draft.mayQuote}
            onChange={(event) => onChange({ mayQuote: event.currentTarget.checked })}
          />
        </>
      );
    case "perception":
      return null;
  }
}

function ProblemFields({ draft, view, onChange }: FindingFieldsProps) {
  const { t } = useLingui();

  return (
    <>
      <NativeSelect
        label={t`How bad`}
        value={draft.severity}
        onChange={(event) => onChange({ severity: event.currentTarget.value })}
        data={[
          { value: "1", label: t`A nuisance` },
          { value: "2", label: t`It costs them time` },
          { value: "3", label: t`They stand still` },
        ]}
      />
      <NativeSelect
        label={t`Whose turn`}
        value={draft.waitingOn}
        onChange={(event) => onChange({ waitingOn: event.currentTarget.value })}
        data={[
          { value: "us", label: t`Ours` },
          { value: "customer", label: t`The customer’s` },
        ]}
      />
      <About label={t`Product`} options={view.products} chosen={draft.about} onChange={(about) => onChange({ about })} />
    </>
  );
}

type AboutProps = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly onChange: (id: string | null) => void;
};

function About({ label, options, chosen, onChange }: AboutProps) {
  const { t } = useLingui();

  return (
    <NativeSelect
      label={label}
      value={chosen ?? ""}
      onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)}
      data={[{ value: "", label: t`none in particular` }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
