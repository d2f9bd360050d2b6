import { lazy, Suspense, useState, type ComponentPropsWithRef, type ComponentType } from "react";

/** What a target takes beside `menu`, the props of its menu, and passes on to its button with whatever else the opened menu adds: spread it before the button's own props. */
export type TargetProps = Pick<ComponentPropsWithRef<"button">, "ref" | "onClick" | "autoFocus">;

/**
 * A menu that is only its button until it is first pressed: what opens (and what places it on the screen) is no part of the
 * first page. The opened one must start open and draw the same target, with `autoFocus`, because it takes the button's place.
 */
export function onceUsed<TProps extends object>(
  Target: ComponentType<{ menu: TProps } & TargetProps>,
  load: () => Promise<ComponentType<TProps>>,
) {
  const Opened = lazy(async () => ({ default: await load() }));

  return function OnceUsed(props: TProps) {
    const [isUsed, setUsed] = useState(false);
    if (!isUsed) {
      return <Target menu={props} onClick={() => setUsed(true)} />;
    }

    return (
      <Suspense fallback={<Target menu={props} />}>
        <Opened {...props} />
      </Suspense>
    );
  };
}
