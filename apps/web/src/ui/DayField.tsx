import "@mantine/dates/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { DatePickerInput } from "@mantine/dates";

type DayFieldProps = {
  readonly label: string;
  /** `YYYY-MM-DD`; null while none is chosen */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly from?: string;
  readonly until?: string;
  readonly error?: string | undefined;
  readonly description?: string;
};

/** Asks for a day. Weeks start on Monday; typing is not needed, the arrows walk the calendar. */
export function DayField({ label, value, onChange, from, until, error, description }: DayFieldProps) {
  const { t } = useLingui();

  return (
    <DatePickerInput
      label={label}
      value={value}
      onChange={onChange}
      valueFormat="ddd D MMM YYYY"
      firstDayOfWeek={1}
      size="sm"
      clearable
      clearButtonProps={{ "aria-label": t`No day`, tabIndex: 0 }}
      error={error}
      description={description}
      {...(from === undefined ? {} : { minDate: from })}
      {...(until === undefined ? {} : { maxDate: until })}
    />
  );
}
