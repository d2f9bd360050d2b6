import { Menu, type MenuItemProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type AnchorMenuItemProps = MenuItemProps & Omit<ComponentPropsWithRef<"a">, keyof MenuItemProps>;

/** An entry of a menu that goes to a screen. Takes what `Link` and `Menu.Item` take. */
export const LinkMenuItem = createLink(AnchorMenuItem);

function AnchorMenuItem(props: AnchorMenuItemProps) {
  return <Menu.Item component="a" {...props} />;
}
