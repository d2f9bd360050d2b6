import { useLingui } from "@lingui/react";
import { IconBuilding, IconPhone, IconVideo } from "@tabler/icons-react";
import { channelWords, type Channel } from "./channelWords.ts";

const ICONS = { visit: IconBuilding, phone: IconPhone, video: IconVideo };

/** How a review is held, as an icon with its word for screen readers and on hover. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  const { i18n } = useLingui();
  const Icon = ICONS[channel];
  const word = i18n._(channelWords[channel]);

  return (
    <span title={word}>
      <Icon size={16} stroke={1.5} aria-hidden="true" />
      <span className="visuallyHidden">{word}</span>
    </span>
  );
}
