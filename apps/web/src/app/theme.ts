import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  Drawer,
  Menu,
  Modal,
  NumberInput,
  PasswordInput,
  Popover,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from "@mantine/core";

const FAST = { duration: 120 };
// A scroll lock writes a style element, which the page's Content-Security-Policy refuses.
const OVERLAY = { lockScroll: false, transitionProps: FAST, overlayProps: { backgroundOpacity: 0.3 } };
const INPUT = { size: "sm" };

/** Defaults of Mantine's components. Colors, type and spacing stand in tokens.css: no style is made at run time. */
export const theme = createTheme({
  primaryColor: "blue",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "xs" } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    TextInput: TextInput.extend({ defaultProps: INPUT }),
    PasswordInput: PasswordInput.extend({ defaultProps: INPUT }),
    NumberInput: NumberInput.extend({ defaultProps: INPUT }),
    Textarea: Textarea.extend({ defaultProps: INPUT }),
    Select: Select.extend({
      defaultProps: { ...INPUT, allowDeselect: false, checkIconPosition: "right", comboboxProps: { shadow: "md" } },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "xs" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", position: "bottom-start", offset: 4, transitionProps: FAST } }),
    Popover: Popover.extend({ defaultProps: { shadow: "md", position: "bottom-start", offset: 4, transitionProps: FAST } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: FAST } }),
    Modal: Modal.extend({ defaultProps: OVERLAY }),
    Drawer: Drawer.extend({ defaultProps: { ...OVERLAY, position: "right" } }),
  },
});
