import "@mantine/core/styles/Chip.layer.css";
import { Chip } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { formatWeekday } from "./formatWeekday.ts";
import type { OrganizationForm } from "./useOrganizationForm.ts";
import classes from "./WorkingDays.module.css";

const WEEK = ["1", "2", "3", "4", "5", "6", "7"];

/** The days on which the plan may place a review. */
export function WorkingDays({ form }: { readonly form: OrganizationForm }) {
  const { i18n } = useLingui();

  return (
    <fieldset className={classes.days}>
      <legend className={classes.legend}>
        <Trans>Working days</Trans>
      </legend>
      <Chip.Group multiple value={form.workingDays} onChange={form.setWorkingDays}>
        <div className={classes.chips}>
          {WEEK.map((day) => (
            <Chip key={day} value={day} size="xs" radius="sm">
              {formatWeekday(i18n.locale, Number(day))}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <p className={classes.error} role="alert">
        {form.errors["workingDays"]}
      </p>
    </fieldset>
  );
}
