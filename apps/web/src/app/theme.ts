import { createTheme } from "@mantine/core";

const FAST = { duration: 120 };
// A scroll lock writes a style element, which the page's Content-Security-Policy refuses.
const OVERLAY = { lockScroll: false, transitionProps: FAST, overlayProps: { backgroundOpacity: 0.3 } };
const FLOATING = { shadow: "md", position: "bottom-start", offset: 4, transitionProps: FAST };
const INPUT = { defaultProps: { size: "sm" } };

/**
 * Defaults of Mantine's components, by name and not by `Component.extend`: that would load every one of them with the first
 * page. Colors, type and spacing stand in tokens.css: no style is made at run time.
 */
export const theme = createTheme({
  primaryColor: "blue",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "xs" } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] } },
    TextInput: INPUT,
    PasswordInput: INPUT,
    NumberInput: INPUT,
    Textarea: INPUT,
    NativeSelect: INPUT,
    // Opens by a press or by typing: what opens under the tab key covers the next field.
    Select: { defaultProps: { ...INPUT.defaultProps, allowDeselect: false, checkIconPosition: "right", openOnFocus: false } },
    Autocomplete: { defaultProps: { ...INPUT.defaultProps, openOnFocus: false } },
    MultiSelect: { defaultProps: { ...INPUT.defaultProps, openOnFocus: false } },
    Checkbox: { defaultProps: { size: "xs" } },
    // The placeholder that Mantine focuses first has a role that a menu may not hold.
    Menu: { defaultProps: { ...FLOATING, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: FLOATING },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: FAST } },
    Modal: { defaultProps: OVERLAY },
    Drawer: { defaultProps: { ...OVERLAY, position: "right" } },
  },
});
