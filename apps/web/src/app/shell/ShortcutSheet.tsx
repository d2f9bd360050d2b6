import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Kbd } from "../../ui/Kbd.tsx";
import classes from "./ShortcutSheet.module.css";
import { useShortcutGroups } from "./useShortcutGroups.ts";

/** Every key, in groups. Screens with keys of their own are listed too: nobody looks for them one by one. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();

  return (
    <Modal opened onClose={onClose} title={t`Keyboard shortcuts`} size={560} closeButtonProps={{ "aria-label": t`Close` }}>
      <div className={classes.groups}>
        {useShortcutGroups().map(({ title, keys }) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key} className={classes.row}>
                  <dt>{what}</dt>
                  <dd>
                    <Kbd keys={key} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
