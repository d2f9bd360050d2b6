import { useState } from "react";

type Change = string | number | boolean | null | { readonly currentTarget: { readonly value: string } };

/**
 * The fields of a small form. `of("name")` gives `value` and `onChange` for any of our inputs, whether they call back with an
 * event or with the value.
 */
export function useFields<TFields extends Record<string, string | number | boolean | null>>(initial: TFields) {
  const [fields, setFields] = useState(initial);
  const set = <TName extends keyof TFields>(name: TName, value: TFields[TName]) => setFields((now) => ({ ...now, [name]: value }));
  const of = <TName extends keyof TFields>(name: TName) => ({
    value: fields[name],
    onChange: (change: Change) => set(name, (isEvent(change) ? change.currentTarget.value : change) as TFields[TName]),
  });

  return { fields, set, of, reset: () => setFields(initial) };
}

function isEvent(change: Change): change is { readonly currentTarget: { readonly value: string } } {
  return typeof change === "object" && change !== null;
}
