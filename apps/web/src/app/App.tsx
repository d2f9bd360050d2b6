import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { TRPCProvider } from "../client/trpc.ts";
import { api } from "./api.ts";
import { i18n } from "./i18n.ts";
import { router } from "./router.tsx";
import { theme } from "./theme.ts";
import { Toasts } from "../ui/Toasts.tsx";

const schemes = localStorageColorSchemeManager({ key: "revisit-scheme" });

/** Everything that every screen stands in. `theme-boot.js` has set the color scheme already, under the same key. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={api.queryClient}>
          <TRPCProvider trpcClient={api.client} queryClient={api.queryClient}>
            <RouterProvider router={router} context={{ api }} />
            <Toasts />
          </TRPCProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
