import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { IconChevronRight } from "@tabler/icons-react";
import { SECTIONS } from "./sections.ts";
import classes from "./SettingsList.module.css";

/** Every section of Settings: beside the screen on a desk, a page of its own on a phone. */
export function SettingsList() {
  const { t, i18n } = useLingui();

  return (
    <nav aria-label={t`Sections of Settings`}>
      <ul className={classes.list}>
        {SECTIONS.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} className={classes.item}>
              {i18n._(word)}
              <IconChevronRight size={16} className={classes.arrow} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
