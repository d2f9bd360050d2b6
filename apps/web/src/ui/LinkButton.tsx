import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type AnchorButtonProps = ButtonProps & Omit<ComponentPropsWithRef<"a">, keyof ButtonProps>;

/** A button that goes to a screen: a real link, so it opens in a new tab and preloads. Takes what `Link` and `Button` take. */
export const LinkButton = createLink(AnchorButton);

function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}
