// Sets the color scheme before the first paint. A file of its own because the page allows no inline script.
(function boot() {
  let chosen = "auto";
  try {
    chosen = localStorage.getItem("revisit-scheme") ?? "auto";
  } catch {
    // storage is blocked: follow the system
  }
  const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
