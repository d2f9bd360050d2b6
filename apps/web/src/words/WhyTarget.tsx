import { UnstyledButton } from "@mantine/core";
import type { Message } from "@revisit/domain/message";
import type { TargetProps } from "../ui/onceUsed.tsx";
import { Say } from "../ui/Say.tsx";
import classes from "./Why.module.css";

type WhyTargetProps = TargetProps & { readonly menu: { readonly why: Message } };

/** The sentence, as a button. */
export function WhyTarget({ menu: { why }, ...button }: WhyTargetProps) {
  return (
    <UnstyledButton {...button} className={classes.why} aria-haspopup="dialog">
      <Say message={why} />
    </UnstyledButton>
  );
}
