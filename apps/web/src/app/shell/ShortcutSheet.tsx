import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { placesOf } from "./places.ts";
import classes from "./ShortcutSheet.module.css";

/** Every key, in groups. Screens with keys of their own are listed too: nobody looks for them one by one. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const groups: readonly [string, readonly (readonly [string, string])[]][] = [
    [t`Anywhere`, [["mod K", t`Search, go, do`], ["/", t`Search this screen`], ["?", t`This sheet`], ["esc", t`Back; nothing is lost`]]],
    [t`Go to`, placesOf(me.role).map(({ key, word }) => [`g ${key}`, i18n._(word)] as const)],
    [t`Lists`, [["j", t`Down`], ["k", t`Up`], ["enter", t`Open`], ["x", t`Select`], ["e", t`Edit`]]],
    [t`Recording`, [["alt 1", t`Finding`], ["alt 2", t`Promise`], ["alt 3", t`Problem`]]],
  ];

  return (
    <Modal opened onClose={onClose} title={t`Keyboard shortcuts`} size={560}>
      <div className={classes.groups}>
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.keys}>
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
