import { MoreSheet } from "./MoreSheet.tsx";
import { Palette } from "./Palette.tsx";
import { RecordSheet } from "./RecordSheet.tsx";
import { ShortcutSheet } from "./ShortcutSheet.tsx";
import type { Overlay } from "./ShellContext.ts";

type OverlaysProps = { readonly overlay: Overlay; readonly onChange: (overlay: Overlay | null) => void };

/** Loaded when the first of them opens. */
export function Overlays({ overlay, onChange }: OverlaysProps) {
  const close = () => {
    onChange(null);
  };
  switch (overlay) {
    case "palette":
      return <Palette onClose={close} />;
    case "shortcuts":
      return <ShortcutSheet onClose={close} />;
    case "record":
      return (
        <RecordSheet
          onClose={close}
          onSearch={() => {
            onChange("palette");
          }}
        />
      );
    case "more":
      return <MoreSheet onClose={close} />;
  }
}
