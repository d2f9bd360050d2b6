import { Notifications } from "@mantine/notifications";

/** Where toasts appear: above the phone's bottom navigation, never over the primary button. */
export function Toasts() {
  return <Notifications position="bottom-center" limit={3} transitionDuration={120} />;
}
